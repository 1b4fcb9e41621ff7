// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

/**
 * Where a room is served, so that its addresses stay and an open room can be opened again after a crash.
 *
 * @param port 0 while it has never been served
 * @param host the address of this computer that it is open to, as it stands in a URL; empty while it is closed
 */
public record ServedAt(int port, String host) { }
