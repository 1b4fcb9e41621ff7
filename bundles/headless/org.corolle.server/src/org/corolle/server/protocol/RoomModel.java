// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.util.concurrent.Executor;

import org.corolle.hub.Replica;
import org.corolle.server.drawing.DrawingBroadcast;

/**
 * The project as the room sees it.
 *
 * @param replica  to be read on the room's thread
 * @param drawings made from the replica
 * @param caughtUp runs things on the room's thread once the replica has all that was answered
 */
public record RoomModel(Replica replica, DrawingBroadcast drawings, Executor caughtUp) { }
