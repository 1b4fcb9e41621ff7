// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.tree;

import java.util.Optional;

import org.corolle.framework.ui.tree.TreeClipboard.Target;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Lines dragged to another place: before or after one of their kind, or into what can hold them. */
final class TreeDrag {

    private static final Transfer[] LINES = {LocalSelectionTransfer.getTransfer()};

    private final TreeActions acts;
    private EObject dragged;

    TreeDrag(TreeActions acts) {
        this.acts = acts;
        Tree tree = acts.tree().control();
        DragSource source = new DragSource(tree, DND.DROP_MOVE);
        source.setTransfer(LINES);
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                dragged = acts.isPart() ? acts.chosen().orElse(null) : null;
                event.doit = dragged != null;
                LocalSelectionTransfer.getTransfer().setSelection(dragged == null ? null
                        : new StructuredSelection(dragged));
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                dragged = null;
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        DropTarget target = new DropTarget(tree, DND.DROP_MOVE);
        target.setTransfer(LINES);
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.detail = target(event).isPresent() ? DND.DROP_MOVE : DND.DROP_NONE;
                event.feedback = feedback(event) | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
            }

            @Override
            public void drop(DropTargetEvent event) {
                target(event).ifPresent(place -> move(dragged, place));
            }
        });
    }

    /** Moves the element there; a place further down its own list counts without the element itself. */
    private void move(EObject element, Target place) {
        int index = place.index();
        if (element.eContainer() == place.parent() && element.eContainmentFeature() == place.list() && index >= 0) {
            int now = ((java.util.List<?>) place.parent().eGet(place.list())).indexOf(element);
            index = now < index ? index - 1 : index;
        }
        acts.edits().move(element, place.parent(), place.list(), index);
    }

    private Optional<Target> target(DropTargetEvent event) {
        if (dragged == null || !(event.item instanceof TreeItem item)) {
            return Optional.empty();
        }
        TreeNode node = acts.tree().node(item);
        int feedback = feedback(event);
        if (feedback != DND.FEEDBACK_SELECT && !node.isGroup()) {
            return TreeClipboard.beside(dragged, node.element(), feedback == DND.FEEDBACK_INSERT_AFTER ? 1 : 0);
        }
        return TreeClipboard.target(dragged, node);
    }

    private int feedback(DropTargetEvent event) {
        if (dragged == null || !(event.item instanceof TreeItem item)) {
            return DND.FEEDBACK_NONE;
        }
        TreeNode node = acts.tree().node(item);
        if (node.isGroup() || TreeClipboard.beside(dragged, node.element(), 0).isEmpty()) {
            return DND.FEEDBACK_SELECT;
        }
        Rectangle line = item.getBounds();
        int y = acts.tree().control().toControl(event.x, event.y).y - line.y;
        return y < line.height / 2 ? DND.FEEDBACK_INSERT_BEFORE : DND.FEEDBACK_INSERT_AFTER;
    }
}
