// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.corolle.framework.ui.text.Illustrative;
import org.corolle.ui.look.Colours;
import org.corolle.ui.look.Icons;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The tree widget: makes a line when it is first seen, so that 100,000 elements open at once. */
final class ProjectTree {

    /** A search with no more matches than this opens all lines that lead to them. */
    private static final int OPENED_MATCHES = 200;

    private final Tree tree;
    private final Color accent;
    private final Font italic;
    private final Map<EClass, Image> icons = new HashMap<>();
    private TreeModel model;

    ProjectTree(Composite parent) {
        tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        accent = Colours.accent(tree);
        italic = new LocalResourceManager(JFaceResources.getResources(), tree)
                .create(FontDescriptor.createFrom(tree.getFont()).setStyle(SWT.ITALIC));
        tree.addListener(SWT.MouseHover, event -> hint(tree.getItem(new Point(event.x, event.y))));
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item));
    }

    Tree control() {
        return tree;
    }

    /** Shows this model, opened at its first level, or wholly when it is a search with few matches. */
    void show(TreeModel shown) {
        model = shown;
        tree.setRedraw(false);
        tree.removeAll();
        tree.setItemCount(1);
        TreeItem root = tree.getItem(0);
        fill(root);
        root.setExpanded(true);
        if (model.matches() > 0 && model.matches() <= OPENED_MATCHES) {
            open(root);
        }
        tree.setRedraw(true);
    }

    void clear() {
        model = null;
        tree.removeAll();
    }

    /** The element of the chosen line. */
    Optional<EObject> chosen() {
        return tree.getSelectionCount() == 0 ? Optional.empty() : Optional.of(node(tree.getSelection()[0]).element());
    }

    /** Opens the lines to this element and chooses it; false when the tree does not show it. */
    boolean reveal(EObject element) {
        List<TreeNode> path = model == null ? List.of() : model.pathTo(element);
        if (path.isEmpty()) {
            return false;
        }
        TreeItem item = tree.getItem(0);
        for (int depth = 1; depth < path.size(); depth++) {
            item.setExpanded(true);
            item = item.getItem(path.get(depth - 1).children().indexOf(path.get(depth)));
            fill(item);
        }
        tree.setSelection(item);
        tree.showItem(item);
        return true;
    }

    private void open(TreeItem item) {
        item.setExpanded(true);
        for (int i = 0; i < item.getItemCount(); i++) {
            fill(item.getItem(i));
            open(item.getItem(i));
        }
    }

    private void fill(TreeItem item) {
        if (model == null || item.getData() != null) {
            return;
        }
        TreeItem parent = item.getParentItem();
        TreeNode node = parent == null ? model.root() : node(parent).children().get(parent.indexOf(item));
        item.setData(node);
        item.setText(model.label(node));
        item.setImage(icon(node));
        if (!node.isGroup() && Illustrative.test(node.element())) {
            item.setForeground(accent);
            item.setFont(italic);
        }
        item.setItemCount(node.children().size());
    }

    /** Lines are often longer than the tree is wide. */
    private void hint(TreeItem item) {
        tree.setToolTipText(item == null ? null : item.getText());
    }

    private TreeNode node(TreeItem item) {
        fill(item);
        return (TreeNode) item.getData();
    }

    private Image icon(TreeNode node) {
        EClass type = node.isGroup() ? node.group().getEReferenceType() : node.element().eClass();
        return icons.computeIfAbsent(type, t -> Icons.image(Icons.of(t)));
    }
}
