// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.help;

import org.corolle.workbench.text.WorkbenchMessages;
import org.corolle.workbench.window.PageInput;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the help. */
public final class HelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        try {
            HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()
                    .openEditor(new PageInput("about", WorkbenchMessages.TEXTS.get("help.tab")), HelpEditor.ID);
        } catch (PartInitException unexpected) {
            Platform.getLog(HelpHandler.class).error(unexpected.getMessage(), unexpected);
        }
        return null;
    }
}
