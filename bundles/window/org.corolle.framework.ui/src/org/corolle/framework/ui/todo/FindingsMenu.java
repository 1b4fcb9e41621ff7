// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.todo;

import java.util.Optional;
import java.util.function.Supplier;

import org.corolle.framework.ui.navigation.Navigation;
import org.corolle.framework.ui.rules.RulesDialog;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.ui.project.OpenProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;

/** The menu of a line of the to-do list: go there, check this no longer, settings. */
final class FindingsMenu {

    private final IWorkbenchPage page;
    private final FindingsTree tree;
    private final ElementTitles titles;
    private final FrameworkMessages messages;
    private final Supplier<Optional<OpenProject>> project;

    FindingsMenu(IWorkbenchPage page, FindingsTree tree, ElementTitles titles,
            Supplier<Optional<OpenProject>> project) {
        this.page = page;
        this.tree = tree;
        this.titles = titles;
        this.messages = FrameworkMessages.in(titles.labels().locale());
        this.project = project;
        Menu menu = new Menu(tree.control());
        tree.control().setMenu(menu);
        menu.addListener(SWT.Show, event -> fill(menu));
    }

    /** Opens the settings at this rule. */
    void settings(String rule) {
        project.get().ifPresent(open -> new RulesDialog(page.getWorkbenchWindow().getShell(), open, titles, rule)
                .open());
    }

    private void fill(Menu menu) {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        tree.chosen().ifPresent(finding -> {
            item(menu, messages.get("toDo.go"), () -> Navigation.to(page, finding.element()));
            item(menu, messages.get("toDo.off", finding.rule()), () -> project.get()
                    .ifPresent(open -> RulesDialog.check(open, finding.rule(), false)));
            new MenuItem(menu, SWT.SEPARATOR);
        });
        item(menu, messages.get("toDo.settings"), () -> settings(tree.chosen().map(f -> f.rule()).orElse("")));
    }

    private static void item(Menu menu, String text, Runnable does) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> does.run());
    }
}
