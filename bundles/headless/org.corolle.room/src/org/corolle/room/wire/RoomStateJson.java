// SPDX-License-Identifier: EPL-2.0
package org.corolle.room.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.corolle.hub.change.Participant.Role;
import org.corolle.room.state.ConnectionCounts;
import org.corolle.room.state.RoomState;
import org.corolle.room.state.RunningVote;
import org.corolle.room.state.RunningVote.BallotOption;

/** The state of a room as clients get it. */
public final class RoomStateJson {

    private RoomStateJson() { }

    /**
     * The fields, to which a server may add. {@code now} is its time, so that a client need not trust its own clock.
     */
    public static Map<String, Object> fields(RoomState state, ConnectionCounts count, long now) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("phase", state.phase());
        fields.put("timer", state.timerEnds().map(ends -> new TimerFields(ends, Math.max(0, ends - now))).orElse(null));
        fields.put("look", state.look().orElse(null));
        fields.put("hidden", state.hidden());
        fields.put("groups", state.groups());
        fields.put("session", state.session().orElse(null));
        fields.put("vote", state.vote().map(vote -> VoteFields.of(vote, !vote.secret())).orElse(null));
        fields.put("result", state.result().map(vote -> VoteFields.of(vote, true)).orElse(null));
        fields.put("people", people(count));
        fields.put("byGroup", count.byGroup());
        fields.put("openTo", count.openTo());
        return fields;
    }

    private static Map<String, Integer> people(ConnectionCounts count) {
        Map<String, Integer> people = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            people.put(role.name().toLowerCase(Locale.ROOT), count.people().getOrDefault(role, 0));
        }
        return people;
    }

    /** When the timer ends, in milliseconds since 1970-01-01 UTC, and how many are left. */
    private record TimerFields(long ends, long left) { }

    /** A vote; totals only where everybody may know them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record VoteFields(String id, String question, int dots, boolean secret, List<BallotOption> options,
            int ballots, Map<String, Integer> totals) {

        static VoteFields of(RunningVote vote, boolean counted) {
            return new VoteFields(vote.id(), vote.question(), vote.dots(), vote.secret(), vote.options(),
                    vote.ballots(), counted ? vote.totals() : null);
        }
    }
}
