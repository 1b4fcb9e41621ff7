// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.window;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the views back where they were at first. What is open stays open. */
public final class ResetLayoutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().resetPerspective();
        return null;
    }
}
