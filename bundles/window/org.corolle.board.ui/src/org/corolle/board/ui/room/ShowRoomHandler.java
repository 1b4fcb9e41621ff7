// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.room;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the room: its addresses and who is there. */
public final class ShowRoomHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            return HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(RoomView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(RoomView.ID, e);
        }
    }
}
