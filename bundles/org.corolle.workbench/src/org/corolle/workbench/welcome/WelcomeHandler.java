// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
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

    /** Puts the welcome page in front. */
    public static void show(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(), WelcomeEditor.ID);
        } catch (PartInitException unexpected) {
            Platform.getLog(WelcomeHandler.class).error(unexpected.getMessage(), unexpected);
        }
    }
}
