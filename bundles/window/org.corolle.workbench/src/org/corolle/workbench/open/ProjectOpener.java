// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import java.nio.file.Path;

import org.corolle.ui.opening.ProjectInput;
import org.corolle.workbench.window.ProjectPerspective;
import org.corolle.workbench.window.WelcomePerspective;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Puts projects in front; one that is open already just comes to the front. */
public final class ProjectOpener {

    private static final String EDITOR = "org.corolle.framework.ui.project-editor";

    private ProjectOpener() {
    }

    /** Opens this file in this page, whatever it is: its editor says what is wrong with it. */
    public static void open(IWorkbenchPage page, Path file) {
        leaveWelcome(page);
        try {
            page.openEditor(new ProjectInput(file), EDITOR, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } catch (PartInitException unexpected) {
            Platform.getLog(ProjectOpener.class).error(unexpected.getMessage(), unexpected);
        }
    }

    /** Opens this file in the window that is used now. */
    public static void open(Path file) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchWindow any = window != null ? window : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        open(any.getActivePage(), file);
    }

    private static void leaveWelcome(IWorkbenchPage page) {
        IPerspectiveDescriptor now = page.getPerspective();
        if (now == null || WelcomePerspective.ID.equals(now.getId())) {
            page.setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry()
                    .findPerspectiveWithId(ProjectPerspective.ID));
        }
    }
}
