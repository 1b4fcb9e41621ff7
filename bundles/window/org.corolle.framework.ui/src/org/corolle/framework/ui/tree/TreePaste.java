// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.tree;

import java.util.List;

import org.corolle.framework.ui.editing.Addition;
import org.corolle.framework.ui.editing.PastedLines;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.ui.look.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;

/** Asks what the lines of a text from elsewhere are to become in the chosen line of the tree. */
final class TreePaste {

    private TreePaste() { }

    /** A menu at the chosen line, with one entry for each kind; nothing is made before one is chosen. */
    static void ask(TreeActions actions, PastedLines lines, List<Addition> kinds) {
        Tree tree = actions.tree().control();
        FrameworkMessages messages = FrameworkMessages.in(actions.titles().labels().locale());
        Menu menu = new Menu(tree);
        for (Addition kind : kinds) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(messages.get("lines.add", lines.names().size(),
                    kind.label(actions.titles().labels(), kinds)).replace("&", "&&"));
            item.setImage(Icons.image(Icons.of(kind.type())));
            item.addListener(SWT.Selection, event -> actions.project().orElseThrow().change(lines.asElements(kind)));
        }
        Rectangle line = tree.getSelection()[0].getBounds();
        menu.setLocation(tree.toDisplay(line.x, line.y + line.height));
        menu.setVisible(true);
    }
}
