// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import java.nio.file.Path;

import org.corolle.ui.project.FilePaths;
import org.corolle.workbench.settings.WorkbenchSettings;
import org.corolle.workbench.text.WorkbenchMessages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the projects that the user chooses, or the one that the parameter names. */
public final class OpenProjectHandler extends AbstractHandler {

    /** Parameter: the file to open without asking. */
    public static final String FILE = "org.corolle.workbench.open-project.file";

    private static final String[] PATTERNS = {"*.corolle", "*"};

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        String file = event.getParameter(FILE);
        if (file != null) {
            FilePaths.of(file).ifPresent(named -> ProjectOpener.open(page, named));
            return null;
        }
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN | SWT.MULTI);
        dialog.setText(WorkbenchMessages.TEXTS.get("open.title"));
        dialog.setFilterExtensions(PATTERNS);
        dialog.setFilterNames(new String[] {WorkbenchMessages.TEXTS.get("open.projects"),
                WorkbenchMessages.TEXTS.get("open.all")});
        dialog.setFilterPath(WorkbenchSettings.projectsFolder().toString());
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                FilePaths.of(dialog.getFilterPath())
                        .ifPresent(folder -> ProjectOpener.open(page, folder.resolve(name)));
            }
        }
        return null;
    }
}
