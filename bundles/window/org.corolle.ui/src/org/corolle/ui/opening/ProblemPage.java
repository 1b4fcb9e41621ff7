// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.opening;

import java.io.IOException;

import org.corolle.hub.journal.Journal;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.project.UiMessages;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** A file could not be opened: what, where, and what can be done now. */
final class ProblemPage {

    private static final String OPEN_COMMAND = "org.corolle.workbench.open-project";

    ProblemPage(Composite parent, String title, OpeningProblem problem, ProjectInput input, Runnable again) {
        String text = problem.message();
        FormKit kit = FormKit.on(parent);
        Composite page = kit.page(parent, 1).getBody();
        kit.title(page, title);
        kit.paragraph(page, text);
        if (!text.contains(input.file().toString())) {
            kit.explanation(page, input.file().toString());
        }
        Composite buttons = kit.toolkit().createComposite(page);
        buttons.setLayout(RowLayoutFactory.fillDefaults().spacing(Spacing.MEDIUM).create());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(buttons);
        button(kit, buttons, "problem.other", ProblemPage::chooseAnother).setFocus();
        button(kit, buttons, "problem.again", again);
        if (problem.journalIsInTheWay()) {
            button(kit, buttons, "problem.withoutJournal", () -> withoutJournal(page.getShell(), input, again));
        }
    }

    private static Button button(FormKit kit, Composite parent, String key, Runnable act) {
        Button button = kit.toolkit().createButton(parent, UiMessages.TEXTS.get(key), SWT.PUSH);
        button.addListener(SWT.Selection, event -> act.run());
        button.setLayoutData(new RowData(button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2 * Spacing.MEDIUM,
                SWT.DEFAULT));
        return button;
    }

    private static void withoutJournal(Shell shell, ProjectInput input, Runnable again) {
        try {
            Journal.setAside(input.file());
            again.run();
        } catch (IOException problem) {
            MessageDialog.openError(shell, UiMessages.TEXTS.get("problem.title", input.getName()),
                    UiMessages.TEXTS.get("problem.notSetAside", Journal.of(input.file()),
                    problem.getLocalizedMessage()));
        }
    }

    private static void chooseAnother() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(OPEN_COMMAND, null);
        } catch (CommandException missing) {
            Platform.getLog(ProblemPage.class).error(missing.getMessage(), missing);
        }
    }
}
