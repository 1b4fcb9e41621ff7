// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import java.nio.file.Path;

import org.corolle.workbench.open.ProjectOpener;
import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.jface.wizard.Wizard;
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
        CreationJob.start(page, request, () -> ProjectOpener.open(page, request.file()));
        return true;
    }
}
