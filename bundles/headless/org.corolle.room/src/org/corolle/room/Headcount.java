// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.util.Map;

import org.corolle.hub.change.Participant.Role;

/**
 * Who is connected, counted without names.
 *
 * @param openTo the network address the room is open to; empty while it is closed
 */
public record Headcount(Map<Role, Integer> people, Map<String, Integer> byGroup, String openTo) {

    public static final Headcount NOBODY = new Headcount(Map.of(), Map.of(), "");

    public Headcount {
        people = Map.copyOf(people);
        byGroup = Map.copyOf(byGroup);
    }
}
