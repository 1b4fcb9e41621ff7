// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import java.nio.file.Path;

import org.corolle.workbench.open.ProjectOpener;
import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

/** From what a new project starts, then what it is called and where it goes. */
final class NewProjectWizard extends Wizard {

    private final IWorkbenchPage page;
    private final TemplatePage templates = new TemplatePage();
    private final IdentityPage identity;

    NewProjectWizard(IWorkbenchPage page, Path folder) {
        this.page = page;
        identity = new IdentityPage(folder);
        setWindowTitle(WorkbenchMessages.TEXTS.get("create.title"));
    }

    @Override
    public void addPages() {
        addPage(templates);
        addPage(identity);
    }

    @Override
    public boolean performFinish() {
        NewProjectRequest request = identity.request(templates.template());
        Shell shell = page.getWorkbenchWindow().getShell();
        Display display = shell.getDisplay();
        new CreationJob(request,
                () -> display.asyncExec(() -> ProjectOpener.open(page, request.file())),
                message -> display.asyncExec(() ->
                        MessageDialog.openError(shell, WorkbenchMessages.TEXTS.get("create.problem"), message)))
                                .schedule();
        return true;
    }
}
