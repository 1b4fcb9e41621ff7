// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.board;

import org.corolle.board.ui.text.BoardMessages;
import org.corolle.diagrams.Diagrams;
import org.corolle.diagrams.request.DiagramChoice;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The drawings of the project in front. */
public final class DiagramMenu extends ContributionItem {

    @Override
    public void fill(Menu menu, int index) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        OpenProject.active(page).ifPresentOrElse(project -> {
            for (DiagramChoice choice : Diagrams.choices(project.project(), WindowLanguage.locale())) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(choice.title().replace("&", "&&"));
                item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open(page, project,
                        choice)));
            }
        }, () -> {
            MenuItem none = new MenuItem(menu, SWT.PUSH);
            none.setText(BoardMessages.TEXTS.get("menu.noProject"));
            none.setEnabled(false);
        });
    }

    @Override
    public boolean isDynamic() {
        return true;
    }

    private static void open(IWorkbenchPage page, OpenProject project, DiagramChoice choice) {
        try {
            DrawHandler.open(page, BoardInputs.input(project, choice));
        } catch (ExecutionException e) {
            Platform.getLog(DiagramMenu.class).error(e.getMessage(), e);
        }
    }
}
