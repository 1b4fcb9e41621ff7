// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.corolle.session.hub.Hub;
import org.corolle.session.hub.Participant;
import org.corolle.session.hub.Participant.Role;

/** A room that browsers can enter: the board's files over HTTP and one websocket for each device. */
public final class RoomServer implements AutoCloseable {
}
