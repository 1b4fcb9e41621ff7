// SPDX-License-Identifier: EPL-2.0
package org.corolle.room.state;

import java.util.Map;

/**
 * What one participant has given in a vote.
 *
 * @param vote id of the vote
 * @param dots by the id of the option
 */
public record Ballot(String vote, Map<String, Integer> dots) {

    public Ballot {
        dots = Map.copyOf(dots);
    }
}
