// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.board;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * The window's Copy and Delete, for what is chosen on the board. While something is written there they are the page's
 * own.
 */
final class BoardCommands {

    private final BoardPage page;

    BoardCommands(BoardPage page, IWorkbenchPartSite site) {
        this.page = page;
        IHandlerService handlers = site.getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, when(this::copy));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_DELETE, when(() -> page.perform("delete")));
    }

    private void copy() {
        String text = page.copied();
        if (!text.isBlank()) {
            Clipboard clipboard = new Clipboard(page.browser().getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private IHandler when(Runnable act) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                act.run();
                return null;
            }

            @Override
            public boolean isEnabled() {
                return !page.writing() && !page.chosenIds().isEmpty();
            }
        };
    }
}
