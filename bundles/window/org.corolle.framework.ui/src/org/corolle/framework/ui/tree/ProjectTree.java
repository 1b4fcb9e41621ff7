// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.corolle.framework.ui.text.Illustrative;
import org.corolle.ui.look.Icons;
import org.corolle.ui.look.WindowColours;
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

/**
 * The tree widget: makes a line when it is first seen, so that 100,000 elements open at once; keeps open what was open.
 */
final class ProjectTree {

    /** A search with no more matches than this opens all lines that lead to them. */
    private static final int OPENED_MATCHES = 200;

    private final Tree tree;
    private final Color accent;
    private final Font italic;
    private final Map<EClass, Image> icons = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final List<TreeItem> lines = new ArrayList<>();
    private final Function<String, Optional<EObject>> elements;
    private TreeModel model;

    /** A tree that asks for elements by id, since they may go and come back. */
    ProjectTree(Composite parent, Function<String, Optional<EObject>> elements) {
        this.elements = elements;
        tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        accent = WindowColours.accent(tree);
        italic = new LocalResourceManager(JFaceResources.getResources(), tree)
                .create(FontDescriptor.createFrom(tree.getFont()).setStyle(SWT.ITALIC));
        tree.addListener(SWT.MouseHover, event -> hint(tree.getItem(new Point(event.x, event.y))));
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item));
        tree.addListener(SWT.Expand, event -> opened.add(node((TreeItem) event.item).key()));
        tree.addListener(SWT.Collapse, event -> opened.remove(node((TreeItem) event.item).key()));
    }

    Tree control() {
        return tree;
    }

    /** Shows this model, opened at its first level, or wholly when it is a search with few matches. */
    void show(TreeModel shown) {
        opened.clear();
        rebuild(shown);
        if (model.matches() > 0 && model.matches() <= OPENED_MATCHES) {
            open(tree.getItem(0));
        }
    }

    /** Shows this model of the same project; what was open, chosen and in sight stays so. */
    void update(TreeModel shown) {
        TreeNode top = tree.getTopItem() == null ? null : node(tree.getTopItem());
        TreeNode chosen = node().orElse(null);
        tree.setRedraw(false);
        rebuild(shown);
        reopen(tree.getItem(0), shown.root());
        find(chosen).ifPresent(tree::setSelection);
        find(top).ifPresent(tree::setTopItem);
        tree.setRedraw(true);
    }

    /** Has each line that was seen say what its element is called by now. */
    void relabel() {
        lines.removeIf(TreeItem::isDisposed);
        for (TreeItem item : lines) {
            String now = model.label((TreeNode) item.getData());
            if (!item.getText().equals(now)) {
                item.setText(now);
            }
        }
    }

    void clear() {
        model = null;
        lines.clear();
        tree.removeAll();
    }

    /** The element of the chosen line. */
    Optional<EObject> chosen() {
        return node().map(TreeNode::element);
    }

    /** The chosen line. */
    Optional<TreeNode> node() {
        return tree.getSelectionCount() == 0 ? Optional.empty() : Optional.of(node(tree.getSelection()[0]));
    }

    /** Opens the lines to this element and chooses it; false when the tree does not show it. */
    boolean reveal(EObject element) {
        Optional<TreeItem> item = find(model == null ? List.of() : model.pathTo(element));
        item.ifPresent(found -> {
            tree.setSelection(found);
            tree.showItem(found);
        });
        return item.isPresent();
    }

    private void rebuild(TreeModel shown) {
        model = shown;
        lines.clear();
        tree.setRedraw(false);
        tree.removeAll();
        tree.setItemCount(1);
        TreeItem root = tree.getItem(0);
        fill(root);
        expand(root);
        tree.setRedraw(true);
    }

    private void reopen(TreeItem item, TreeNode node) {
        for (int i = 0; i < node.children().size(); i++) {
            TreeNode child = node.children().get(i);
            if (opened.contains(child.key()) && !child.children().isEmpty()) {
                TreeItem line = item.getItem(i);
                fill(line);
                expand(line);
                reopen(line, child);
            }
        }
    }

    private Optional<TreeItem> find(TreeNode before) {
        if (before == null) {
            return Optional.empty();
        }
        List<TreeNode> path = new ArrayList<>(elements.apply(before.id()).map(model::pathTo).orElse(List.of()));
        if (!path.isEmpty() && before.isGroup()) {
            path.get(path.size() - 1).children().stream().filter(c -> c.key().equals(before.key())).findFirst()
                    .ifPresent(path::add);
        }
        return find(path);
    }

    private Optional<TreeItem> find(List<TreeNode> path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        TreeItem item = tree.getItem(0);
        for (int depth = 1; depth < path.size(); depth++) {
            expand(item);
            item = item.getItem(path.get(depth - 1).children().indexOf(path.get(depth)));
            fill(item);
        }
        return Optional.of(item);
    }

    private void open(TreeItem item) {
        expand(item);
        for (int i = 0; i < item.getItemCount(); i++) {
            fill(item.getItem(i));
            open(item.getItem(i));
        }
    }

    private void expand(TreeItem item) {
        opened.add(node(item).key());
        item.setExpanded(true);
    }

    private void fill(TreeItem item) {
        if (model == null || item.getData() != null) {
            return;
        }
        TreeItem parent = item.getParentItem();
        TreeNode node = parent == null ? model.root() : node(parent).children().get(parent.indexOf(item));
        item.setData(node);
        lines.add(item);
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

    TreeNode node(TreeItem item) {
        fill(item);
        return (TreeNode) item.getData();
    }

    private Image icon(TreeNode node) {
        EClass type = node.isGroup() ? node.group().getEReferenceType() : node.element().eClass();
        return icons.computeIfAbsent(type, t -> Icons.image(Icons.of(t)));
    }
}
