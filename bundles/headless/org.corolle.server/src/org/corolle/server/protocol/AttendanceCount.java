// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.corolle.hub.Hub;
import org.corolle.hub.Replica;
import org.corolle.hub.Submission;
import org.corolle.hub.act.SessionAct.AttendanceSet;
import org.corolle.hub.change.Participant;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Session;
import org.corolle.room.Room;
import org.corolle.room.state.Group;
import org.corolle.room.state.RoomState;

/**
 * Writes down how many are there of the groups that stand for a stakeholder, as far as their devices tell: a number
 * only ever grows, and one that somebody has written larger stays. The room's thread.
 */
final class AttendanceCount {

    private static final Participant ROOM = new Participant("room", Role.FACILITATOR);

    private final Hub hub;
    private final Room room;
    private final Replica replica;

    AttendanceCount(Hub hub, Room room, Replica replica) {
        this.hub = hub;
        this.room = room;
        this.replica = replica;
    }

    /** Takes in how many devices each group has now. */
    void update(Map<String, Integer> devicesByGroup) {
        Optional<Session> held = room.state().session().map(RoomState.CurrentSession::id).flatMap(replica.index()::find)
                .filter(Session.class::isInstance).map(Session.class::cast);
        held.ifPresent(session -> devicesByGroup.forEach((group, devices) -> room.state().group(group)
                .map(Group::stakeholder).filter(id -> replica.index().find(id).isPresent())
                .ifPresent(stakeholder -> write(session, stakeholder, devices))));
    }

    private void write(Session session, String stakeholder, int devices) {
        Optional<Attendance> line = session.getAttendance().stream()
                .filter(a -> a.getStakeholder() != null && stakeholder.equals(a.getStakeholder().getId())).findFirst();
        Integer known = line.map(Attendance::getCount).orElse(null);
        if (known != null && known >= devices) {
            return;
        }
        Boolean expected = line.map(Attendance::isExpected).orElse(null);
        AttendanceSet act = new AttendanceSet(UUID.randomUUID().toString(), session.getId(), stakeholder, devices,
                expected, false);
        hub.submit(new Submission(UUID.randomUUID().toString(), ROOM, new Do(act, ActContext.NONE)));
    }
}
