// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What only the server knows.
 *
 * @param openTo  the address on which the room can be entered; empty while it is closed
 * @param join    the whole address for participants, with their secret; empty while the room is closed
 * @param invitation what the wall shows of the way in; nothing while the room is closed
 * @param program version of the program
 * @param clock   milliseconds since 1970-01-01 UTC
 */
public record ServerContext(Supplier<String> openTo, Supplier<String> join,
        Supplier<Optional<JoinInvitation>> invitation, String program, LongSupplier clock) { }
