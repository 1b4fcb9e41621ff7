// SPDX-License-Identifier: EPL-2.0
package org.corolle.room.state;

import java.util.List;

/** One thing that the facilitator says to the room. */
public sealed interface RoomAct {

    /** Calls the visitor's method for this kind. */
    <R, X extends Exception> R accept(RoomActVisitor<R, X> visitor) throws X;

    /** Goes on to this phase. */
    record SetPhase(Phase phase) implements RoomAct {
        @Override
        public <R, X extends Exception> R accept(RoomActVisitor<R, X> visitor) throws X {
            return visitor.setPhase(this);
        }
    }

    /** Starts the timer anew. */
    record StartTimer(int seconds) implements RoomAct {
        @Override
        public <R, X extends Exception> R accept(RoomActVisitor<R, X> visitor) throws X {
            return visitor.startTimer(this);
        }
    }

    record StopTimer() implements RoomAct {
        @Override
        public <R, X extends Exception> R accept(RoomActVisitor<R, X> visitor) throws X {
            return visitor.stopTimer(this);
        }
    }

    /** Everyone look here. */
    record LookHere(ViewTarget look) implements RoomAct {
        @Override
        public <R, X extends Exception> R accept(RoomActVisitor<R, X> visitor) throws X {
            return visitor.lookHere(this);
        }
    }

    record LookAway() implements RoomAct {
        @Override
        public <R, X extends Exception> R accept(RoomActVisitor<R, X> visitor) throws X {
            return visitor.lookAway(this);
        }
    }

    /** Turns the cards of others face down, or all face up again. */
    record Hide(boolean on) implements RoomAct {
        @Override
        public <R, X extends Exception> R accept(RoomActVisitor<R, X> visitor) throws X {
            return visitor.hide(this);
        }
    }

    /** Replaces the groups. */
    record SetGroups(List<Group> groups) implements RoomAct {
        public SetGroups {
            groups = List.copyOf(groups);
        }

        @Override
        public <R, X extends Exception> R accept(RoomActVisitor<R, X> visitor) throws X {
            return visitor.setGroups(this);
        }
    }

    /** From now on this session is held; an empty id means none. */
    record SetSession(String session) implements RoomAct {
        @Override
        public <R, X extends Exception> R accept(RoomActVisitor<R, X> visitor) throws X {
            return visitor.setSession(this);
        }
    }

    /** Opens a vote of the project; the room goes on to the phase of voting. */
    record OpenVote(String vote) implements RoomAct {
        @Override
        public <R, X extends Exception> R accept(RoomActVisitor<R, X> visitor) throws X {
            return visitor.openVote(this);
        }
    }

    /** Closes the vote and writes its totals into the project; a vote without a ballot leaves the project as it is. */
    record CloseVote() implements RoomAct {
        @Override
        public <R, X extends Exception> R accept(RoomActVisitor<R, X> visitor) throws X {
            return visitor.closeVote(this);
        }
    }

    /** From now on this is the network that people join first. */
    record SetWifi(Wifi wifi) implements RoomAct {
        @Override
        public <R, X extends Exception> R accept(RoomActVisitor<R, X> visitor) throws X {
            return visitor.setWifi(this);
        }
    }

    /** Keeps the project as it is now, under this label. */
    record TakeSnapshot(String label) implements RoomAct {
        @Override
        public <R, X extends Exception> R accept(RoomActVisitor<R, X> visitor) throws X {
            return visitor.takeSnapshot(this);
        }
    }

    /** Brings the project back to this snapshot; the state before is kept in one of its own. */
    record Restore(String snapshot) implements RoomAct {
        @Override
        public <R, X extends Exception> R accept(RoomActVisitor<R, X> visitor) throws X {
            return visitor.restore(this);
        }
    }
}
