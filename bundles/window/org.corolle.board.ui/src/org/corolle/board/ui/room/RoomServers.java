// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.room;

import java.io.IOException;

import org.corolle.server.RoomServer;
import org.corolle.server.ServerSettings;
import org.corolle.ui.project.OpenProject;

/** The server of a project that is open in the window: started when it is first asked for, stopped with the project. */
public final class RoomServers {

    private RoomServers() {
    }

    /** The server of this project; until the room is opened it listens to this computer only. */
    public static RoomServer of(OpenProject project) throws IOException {
        try {
            return project.companion(RoomServer.class,
                    () -> RoomServer.start(project.hub(), project.room(), ServerSettings.usual()));
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
