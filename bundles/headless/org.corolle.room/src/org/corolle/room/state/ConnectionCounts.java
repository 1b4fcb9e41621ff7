// SPDX-License-Identifier: EPL-2.0
package org.corolle.room.state;

import java.util.Map;

import org.corolle.hub.change.Participant.Role;

/**
 * Who is connected, counted without names.
 *
 * @param openTo the network address the room is open to; empty while it is closed
 */
public record ConnectionCounts(Map<Role, Integer> people, Map<String, Integer> byGroup, String openTo) {

    public static final ConnectionCounts NOBODY = new ConnectionCounts(Map.of(), Map.of(), "");

    public ConnectionCounts {
        people = Map.copyOf(people);
        byGroup = Map.copyOf(byGroup);
    }
}
