// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.welcome;

import org.corolle.ui.opening.ProjectInput;
import org.corolle.workbench.window.WelcomePerspective;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * Brings the welcome page, alone in the window, whenever nothing else is open; a project that is opened takes its
 * place.
 */
public final class WelcomeWhenEmpty implements IPartListener2 {

    private final IWorkbenchPage page;

    private WelcomeWhenEmpty(IWorkbenchPage page) {
        this.page = page;
    }

    /** Does it now if need be, and from now on. */
    public static void watch(IWorkbenchPage page) {
        WelcomeWhenEmpty watcher = new WelcomeWhenEmpty(page);
        page.addPartListener(watcher);
        watcher.look();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference editor && isProject(editor)) {
            Display.getCurrent().asyncExec(() -> WelcomeHandler.hide(page));
        }
    }

    private static boolean isProject(IEditorReference editor) {
        try {
            return editor.getEditorInput() instanceof ProjectInput;
        } catch (PartInitException unreadable) {
            Platform.getLog(WelcomeWhenEmpty.class).warn(unreadable.getMessage(), unreadable);
            return false;
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        Display.getCurrent().asyncExec(this::look);
    }

    private void look() {
        IWorkbenchWindow window = page.getWorkbenchWindow();
        boolean gone = window == null || window.getShell() == null || window.getShell().isDisposed()
                || window.isClosing();
        if (gone || PlatformUI.getWorkbench().isClosing() || page.getEditorReferences().length > 0) {
            return;
        }
        page.setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId(WelcomePerspective.ID));
        WelcomeHandler.show(page);
    }
}
