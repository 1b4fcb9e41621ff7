// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.welcome;

import org.corolle.workbench.text.WorkbenchMessages;
import org.corolle.workbench.window.PageInput;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the welcome page. */
public final class WelcomeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        show(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
        return null;
    }

    /** Closes the welcome page, if it is there: a project has come in its place. */
    public static void hide(IWorkbenchPage page) {
        IEditorPart editor = page.findEditor(input());
        if (editor != null) {
            page.closeEditor(editor, false);
        }
    }

    /** Puts the welcome page in front. */
    public static void show(IWorkbenchPage page) {
        try {
            page.openEditor(input(), WelcomeEditor.ID);
        } catch (PartInitException unexpected) {
            Platform.getLog(WelcomeHandler.class).error(unexpected.getMessage(), unexpected);
        }
    }

    private static PageInput input() {
        return new PageInput("welcome", WorkbenchMessages.TEXTS.get("welcome.tab"));
    }
}
