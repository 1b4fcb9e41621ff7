// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.tree;

import java.util.List;

import org.corolle.framework.ui.editing.Addition;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.ui.look.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of a line of the tree: what can be added here, and what can be done with it. */
final class TreeMenu {

    private final TreeActions acts;
    private final ElementTitles titles;
    private final FrameworkMessages messages;

    TreeMenu(TreeActions acts, ElementTitles titles) {
        this.acts = acts;
        this.titles = titles;
        this.messages = FrameworkMessages.in(titles.labels().locale());
        Menu menu = new Menu(acts.tree().control());
        acts.tree().control().setMenu(menu);
        acts.tree().control().addListener(SWT.MenuDetect, event -> event.doit = acts.tree().node().isPresent());
        menu.addListener(SWT.Show, event -> fill(menu));
    }

    /** Makes the lines for what is chosen now. */
    private void fill(Menu menu) {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        acts.tree().node().ifPresent(node -> {
            additions(menu, node);
            if (!node.isGroup()) {
                new MenuItem(menu, SWT.SEPARATOR);
                item(menu, "tree.rename", "", acts.isNamed(), acts::rename);
                item(menu, "tree.up", "up", acts.isPart(), () -> acts.shift(-1));
                item(menu, "tree.down", "down", acts.isPart(), () -> acts.shift(1));
            }
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, "tree.cut", "", acts.isPart(), () -> acts.copy(true));
            item(menu, "tree.copy", "", acts.chosen().isPresent(), () -> acts.copy(false));
            item(menu, "tree.paste", "", acts.canPaste(), acts::paste);
            item(menu, "tree.delete", "delete", acts.isPart(), acts::delete);
        });
    }

    private void additions(Menu menu, TreeNode node) {
        List<Addition> inside = node.isGroup() ? Addition.in(node.element(), node.group())
                : Addition.in(node.element());
        MenuItem add = new MenuItem(menu, SWT.CASCADE);
        add.setText(messages.get("tree.add"));
        add.setImage(Icons.image(Icons.named("add")));
        add.setEnabled(!inside.isEmpty());
        Menu kinds = new Menu(menu);
        add.setMenu(kinds);
        inside.forEach(addition -> kind(kinds, addition, addition.label(titles.labels(), inside)));
        acts.chosen().flatMap(Addition::after).ifPresent(after ->
                kind(menu, after, messages.get("tree.addAfter", titles.labels().of(after.type())) + "\t"
                        + messages.get("tree.insertKey")));
    }

    private void kind(Menu menu, Addition addition, String label) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label.replace("&", "&&"));
        item.setImage(Icons.image(Icons.of(addition.type())));
        item.addListener(SWT.Selection, event -> acts.add(addition));
    }

    private void item(Menu menu, String key, String icon, boolean possible, Runnable does) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(messages.get(key));
        if (!icon.isEmpty()) {
            item.setImage(Icons.image(Icons.named(icon)));
        }
        item.setEnabled(possible);
        item.addListener(SWT.Selection, event -> does.run());
    }
}
