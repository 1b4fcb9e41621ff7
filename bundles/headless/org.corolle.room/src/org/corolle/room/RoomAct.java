// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.util.List;

/** One thing that the facilitator says to the room. */
public sealed interface RoomAct {

    /** Goes on to this phase. */
    record SetPhase(Phase phase) implements RoomAct { }

    /** Starts the timer anew. */
    record StartTimer(int seconds) implements RoomAct { }

    record StopTimer() implements RoomAct { }

    /** Everyone look here. */
    record LookHere(ViewTarget look) implements RoomAct { }

    record LookAway() implements RoomAct { }

    /** Turns the cards of others face down, or all face up again. */
    record Hide(boolean on) implements RoomAct { }

    /** Replaces the groups. */
    record SetGroups(List<Group> groups) implements RoomAct {
        public SetGroups {
            groups = List.copyOf(groups);
        }
    }

    /** From now on this session is held; an empty id means none. */
    record SetSession(String session) implements RoomAct { }

    /** Opens a vote of the project; the room goes on to the phase of voting. */
    record OpenVote(String vote) implements RoomAct { }

    /** Closes the vote and writes its totals into the project; a vote without a ballot leaves the project as it is. */
    record CloseVote() implements RoomAct { }

    /** Keeps the project as it is now, under this label. */
    record TakeSnapshot(String label) implements RoomAct { }

    /** Brings the project back to this snapshot; the state before is kept in one of its own. */
    record Restore(String snapshot) implements RoomAct { }
}
