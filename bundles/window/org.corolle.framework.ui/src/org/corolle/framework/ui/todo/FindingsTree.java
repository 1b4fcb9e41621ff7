// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.todo;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.corolle.core.labels.Labels;
import org.corolle.model.project.RuleSeverity;
import org.corolle.ui.look.Fonts;
import org.corolle.ui.look.Icons;
import org.corolle.validation.rule.Finding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The groups and their findings as lines, each made when it is first seen; severity as an icon and a word. */
final class FindingsTree {

    /** Groups are opened when all their lines fit on a few screens. */
    private static final int OPENED_LINES = 60;

    private final Tree tree;
    private final FindingGroups words;
    private final Labels labels;
    private final Font strong;
    private final Map<RuleSeverity, Image> icons = new EnumMap<>(RuleSeverity.class);
    private final Set<String> opened = new HashSet<>();
    private final Set<String> folded = new HashSet<>();
    private List<FindingGroup> groups = List.of();
    private boolean wordInGroup;

    FindingsTree(Composite parent, FindingGroups words, Labels labels) {
        this.words = words;
        this.labels = labels;
        tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        strong = Fonts.strong(tree);
        RuleSeverity.VALUES.forEach(s -> icons.put(s,
                Icons.image(Icons.named("severity-" + s.getName().toLowerCase(java.util.Locale.ROOT)))));
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item));
        tree.addListener(SWT.Expand, event -> remember((TreeItem) event.item, true));
        tree.addListener(SWT.Collapse, event -> remember((TreeItem) event.item, false));
    }

    Tree control() {
        return tree;
    }

    /**
     * Shows these groups; what the user opened, folded, chose and had in sight stays so as far as it is still there.
     */
    void show(List<FindingGroup> shown, Grouping grouping) {
        Object top = tree.getTopItem() == null ? null : tree.getTopItem().getData();
        Object chosen = tree.getSelectionCount() == 0 ? null : tree.getSelection()[0].getData();
        groups = shown;
        wordInGroup = grouping == Grouping.SEVERITY;
        tree.setRedraw(false);
        tree.removeAll();
        tree.setItemCount(groups.size());
        int lines = groups.stream().mapToInt(g -> g.findings().size()).sum();
        for (int i = 0; i < groups.size(); i++) {
            if (lines <= OPENED_LINES ? !folded.contains(groups.get(i).title())
                    : opened.contains(groups.get(i).title())) {
                opened.add(groups.get(i).title());
                fill(tree.getItem(i));
                tree.getItem(i).setExpanded(true);
            }
        }
        find(chosen).ifPresent(tree::setSelection);
        find(top).ifPresent(tree::setTopItem);
        tree.setRedraw(true);
    }

    private Optional<TreeItem> find(Object before) {
        for (int g = 0; g < groups.size(); g++) {
            FindingGroup group = groups.get(g);
            if (before instanceof FindingGroup old && old.title().equals(group.title())) {
                return Optional.of(filled(tree.getItem(g)));
            }
            int at = before instanceof Finding finding ? group.findings().indexOf(finding) : -1;
            if (at >= 0 && tree.getItem(g).getExpanded()) {
                return Optional.of(filled(filled(tree.getItem(g)).getItem(at)));
            }
        }
        return Optional.empty();
    }

    private TreeItem filled(TreeItem item) {
        fill(item);
        return item;
    }

    private void remember(TreeItem item, boolean open) {
        fill(item);
        if (item.getData() instanceof FindingGroup group) {
            (open ? opened : folded).add(group.title());
            (open ? folded : opened).remove(group.title());
        }
    }

    /** Scrolls to the chosen line, which the details may have covered. */
    void showChosen() {
        if (!tree.isDisposed()) {
            tree.showSelection();
        }
    }

    /** The finding of the chosen line; none when it is a group. */
    Optional<Finding> chosen() {
        return tree.getSelectionCount() > 0 && tree.getSelection()[0].getData() instanceof Finding finding
                ? Optional.of(finding) : Optional.empty();
    }

    private void fill(TreeItem item) {
        if (item.getData() != null) {
            return;
        }
        TreeItem parent = item.getParentItem();
        if (parent == null) {
            FindingGroup group = groups.get(tree.indexOf(item));
            item.setData(group);
            item.setText(words.line(group));
            item.setFont(strong);
            item.setImage(icons.get(group.severity()));
            item.setItemCount(group.findings().size());
        } else {
            fill(parent);
            Finding finding = ((FindingGroup) parent.getData()).findings().get(parent.indexOf(item));
            item.setData(finding);
            String what = finding.what(labels.locale());
            item.setText(wordInGroup ? what : words.word(finding.severity()) + " · " + what);
            item.setImage(icons.get(finding.severity()));
        }
    }
}
