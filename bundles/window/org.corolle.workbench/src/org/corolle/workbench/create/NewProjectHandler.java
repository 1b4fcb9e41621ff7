// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import org.corolle.workbench.settings.WorkbenchSettings;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for what a new project needs, makes it and opens it. */
public final class NewProjectHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        NewProjectWizard wizard = new NewProjectWizard(window.getActivePage(), WorkbenchSettings.projectsFolder());
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setHelpAvailable(false);
        dialog.open();
        return null;
    }
}
