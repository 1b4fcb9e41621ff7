// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.tree;

import java.util.List;
import java.util.Optional;

import org.corolle.framework.ui.editing.Duplicate;
import org.corolle.framework.ui.editing.Edits;
import org.corolle.framework.ui.editing.PastedLines;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.ui.project.OpenProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Elements copied or cut from the tree; other programs get their titles. */
final class TreeClipboard {

    /** Where an element could go: into this list, at this position. */
    record Target(EObject parent, EReference list, int index) { }

    private final ElementTitles titles;
    private EObject taken;
    private boolean cut;

    TreeClipboard(ElementTitles titles) {
        this.titles = titles;
    }

    void take(EObject element, boolean toMove) {
        taken = element;
        cut = toMove;
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {titles.of(element)}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    boolean fits(TreeNode node) {
        return isThere() && target(taken, node).isPresent();
    }

    void put(TreeNode node, OpenProject project) {
        target(taken, node).ifPresent(place -> {
            if (cut) {
                new Edits(project).move(taken, place.parent(), place.list(), place.index());
                cut = false;
            } else {
                project.change(new Duplicate(taken, place.parent(), place.list(), place.index()).operation());
            }
        });
    }

    /** Inside the line's element or group where that fits, else beside it. */
    static Optional<Target> target(EObject element, TreeNode node) {
        EObject parent = node.element();
        Optional<Target> inside = lists(node).stream().filter(list -> accepts(parent, list, element)).findFirst()
                .map(list -> new Target(parent, list, -1));
        return inside.or(() -> node.isGroup() ? Optional.empty() : beside(element, parent, 1));
    }

    /** In the list of this neighbour, so many places after it. */
    static Optional<Target> beside(EObject element, EObject neighbour, int after) {
        EReference list = neighbour.eContainmentFeature();
        if (list == null || !list.isMany() || !accepts(neighbour.eContainer(), list, element)) {
            return Optional.empty();
        }
        return Optional.of(new Target(neighbour.eContainer(), list, ((List<?>) neighbour.eContainer().eGet(list))
                .indexOf(neighbour) + after));
    }

    private static List<EReference> lists(TreeNode node) {
        return node.isGroup() ? List.of(node.group()) : node.element().eClass().getEAllContainments().stream()
                .filter(EReference::isMany).toList();
    }

    private static boolean accepts(EObject parent, EReference list, EObject element) {
        return list.getEReferenceType().isInstance(element) && !EcoreUtil.isAncestor(element, parent);
    }

    /** Lines that were copied in another program, unless the last copy was made here. */
    PastedLines lines() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        boolean own = taken != null && titles.of(taken).equals(text);
        return PastedLines.of(text == null || own ? "" : text.toString());
    }

    private boolean isThere() {
        return taken != null && taken.eContainer() != null && lines().names().isEmpty();
    }
}
