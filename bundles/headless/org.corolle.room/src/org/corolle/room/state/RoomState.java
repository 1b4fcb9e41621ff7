// SPDX-License-Identifier: EPL-2.0
package org.corolle.room.state;

import java.util.List;
import java.util.Optional;

import org.corolle.hub.change.ModelIndex;
import org.corolle.model.workshop.Session;

/**
 * What everyone in the room may know, at one moment.
 *
 * @param timerEnds when the timer ends, in milliseconds since 1970-01-01 UTC, if one runs
 * @param hidden    whether the cards of others are face down for participants
 * @param wifi      the network that people join first
 * @param result    the last closed vote with its totals, until another opens or voting is over
 */
public record RoomState(Phase phase,
        Optional<Long> timerEnds, Optional<ViewTarget> look, boolean hidden, List<Group> groups,
        Optional<CurrentSession> session, Optional<RunningVote> vote, Optional<RunningVote> result, Wifi wifi) {

    /** The session that is being held. */
    public record CurrentSession(String id, String title) { }

    public RoomState {
        groups = List.copyOf(groups);
    }

    /** Where a room with these groups begins. */
    public static RoomState fresh(List<Group> groups) {
        return new RoomState(Phase.LOOK, Optional.empty(), Optional.empty(), false, groups, Optional.empty(),
                Optional.empty(), Optional.empty(), Wifi.NONE);
    }

    /** What everyone may know of a session that is held. */
    public static CurrentSession current(Session session) {
        return new CurrentSession(session.getId(), session.getName() == null ? "" : session.getName());
    }

    /** The same with the session as the project has it now; without one that the project has no more. */
    public RoomState withTitle(ModelIndex index) {
        return withSession(session.flatMap(s -> index.find(s.id())).filter(Session.class::isInstance)
                .map(s -> current((Session) s)));
    }

    /** How a room begins. */
    public static RoomState initial(List<Group> groups) {
        return new RoomState(Phase.LOOK, Optional.empty(), Optional.empty(), false, groups, Optional.empty(),
                Optional.empty(), Optional.empty(), Wifi.NONE);
    }

    /** The group of this id. */
    public Optional<Group> group(String id) {
        return groups.stream().filter(g -> g.id().equals(id)).findFirst();
    }

    public RoomState with(Phase next) {
        Optional<RunningVote> shown = next == Phase.VOTE ? result : Optional.empty();
        return new RoomState(next, timerEnds, look, hidden, groups, session, vote, shown, wifi);
    }

    public RoomState withTimer(Optional<Long> ends) {
        return new RoomState(phase, ends, look, hidden, groups, session, vote, result, wifi);
    }

    public RoomState withLook(Optional<ViewTarget> at) {
        return new RoomState(phase, timerEnds, at, hidden, groups, session, vote, result, wifi);
    }

    public RoomState withHidden(boolean on) {
        return new RoomState(phase, timerEnds, look, on, groups, session, vote, result, wifi);
    }

    public RoomState with(List<Group> others) {
        return new RoomState(phase, timerEnds, look, hidden, others, session, vote, result, wifi);
    }

    public RoomState withSession(Optional<CurrentSession> current) {
        return new RoomState(phase, timerEnds, look, hidden, groups, current, vote, result, wifi);
    }

    public RoomState withVote(Optional<RunningVote> running) {
        Optional<RunningVote> shown = running.isPresent() ? Optional.empty() : result;
        return new RoomState(phase, timerEnds, look, hidden, groups, session, running, shown, wifi);
    }

    public RoomState withResult(RunningVote closed) {
        return new RoomState(phase, timerEnds, look, hidden, groups, session, Optional.empty(), Optional.of(closed),
                wifi);
    }

    public RoomState withWifi(Wifi network) {
        return new RoomState(phase, timerEnds, look, hidden, groups, session, vote, result, network);
    }
}
