// SPDX-License-Identifier: EPL-2.0
package org.corolle.session.room;

import java.util.List;
import java.util.Optional;

/**
 * What everyone in the room may know, at one moment.
 *
 * @param timerEnds when the timer ends, in milliseconds since 1970-01-01 UTC, if one runs
 * @param hidden    whether the cards of others are face down for participants
 */
public record RoomState(Phase phase, Optional<Long> timerEnds, Optional<Look> look, boolean hidden, List<Group> groups,
        Optional<Current> session, Optional<RunningVote> vote) {

    /** The session that is being held. */
    public record Current(String id, String title) { }

    public RoomState {
        groups = List.copyOf(groups);
    }

    /** The group of this id. */
    public Optional<Group> group(String id) {
        return groups.stream().filter(g -> g.id().equals(id)).findFirst();
    }

    RoomState with(Phase next) {
        return new RoomState(next, timerEnds, look, hidden, groups, session, vote);
    }

    RoomState withTimer(Optional<Long> ends) {
        return new RoomState(phase, ends, look, hidden, groups, session, vote);
    }

    RoomState withLook(Optional<Look> at) {
        return new RoomState(phase, timerEnds, at, hidden, groups, session, vote);
    }

    RoomState withHidden(boolean on) {
        return new RoomState(phase, timerEnds, look, on, groups, session, vote);
    }

    RoomState with(List<Group> others) {
        return new RoomState(phase, timerEnds, look, hidden, others, session, vote);
    }

    RoomState withSession(Optional<Current> current) {
        return new RoomState(phase, timerEnds, look, hidden, groups, current, vote);
    }

    RoomState withVote(Optional<RunningVote> running) {
        return new RoomState(phase, timerEnds, look, hidden, groups, session, running);
    }
}
