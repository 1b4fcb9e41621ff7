// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.room;

import java.io.IOException;
import java.util.Optional;

import org.corolle.board.ui.text.BoardMessages;
import org.corolle.hub.change.Participant.Role;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the projector's page in the system's browser, where it can be put on the second screen. */
public final class ProjectorHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<OpenProject> project =
                OpenProject.active(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
        if (project.isPresent()) {
            open(HandlerUtil.getActiveShellChecked(event), project.get());
        }
        return null;
    }

    static void open(Shell shell, OpenProject project) {
        try {
            String address = RoomServers.of(project).address(Role.PROJECTOR);
            if (!Program.launch(address)) {
                MessageDialog.openInformation(shell, BoardMessages.TEXTS.get("projector.title"),
                        BoardMessages.TEXTS.get("projector.byHand", address));
            }
        } catch (IOException e) {
            MessageDialog.openInformation(shell, BoardMessages.TEXTS.get("projector.title"),
                    BoardMessages.TEXTS.get("noServer.text"));
        }
    }
}
