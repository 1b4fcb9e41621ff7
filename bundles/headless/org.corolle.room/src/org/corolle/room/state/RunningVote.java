// SPDX-License-Identifier: EPL-2.0
package org.corolle.room.state;

import java.util.List;
import java.util.Map;

/**
 * The vote that is open.
 *
 * @param ballots how many have voted
 * @param totals  dots by option; empty while nobody may see them: in a secret vote, before it is closed
 */
public record RunningVote(String id, String question, int dots, boolean secret, List<BallotOption> options, int ballots,
        Map<String, Integer> totals) {

    /** One thing to choose; the subject is an element's id or empty. */
    public record BallotOption(String id, String text, String subject) { }

    public RunningVote {
        options = List.copyOf(options);
        totals = Map.copyOf(totals);
    }
}
