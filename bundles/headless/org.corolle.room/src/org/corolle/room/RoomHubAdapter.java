// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.util.Optional;

import org.corolle.hub.Hub;
import org.corolle.hub.OperationPermissions;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Refusal;

/** What the hub asks and tells its room. */
record RoomHubAdapter(Room room, RoomPermissions rules) implements OperationPermissions {

    @Override
    public Optional<Refusal> check(Participant participant, Operation operation, ModelIndex project) {
        return rules.check(participant, operation, project);
    }

    @Override
    public void opened(Hub hub, ModelIndex project) {
        room.begin(hub, project);
    }

    @Override
    public void made(Delta delta, ModelIndex project) {
        rules.note(delta);
    }

    @Override
    public void done(Delta delta, ModelIndex project) {
        room.follow(delta, project);
    }
}
