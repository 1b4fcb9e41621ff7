// SPDX-License-Identifier: EPL-2.0
package org.corolle.session.room;

import java.util.Optional;

import org.corolle.session.change.Delta;
import org.corolle.session.change.ModelIndex;
import org.corolle.session.hub.Hub;
import org.corolle.session.hub.Participant;
import org.corolle.session.hub.Permissions;
import org.corolle.session.operation.Operation;
import org.corolle.session.operation.Refusal;

/** What the hub asks and tells its room. */
record RoomAtHub(Room room, RoomPermissions rules) implements Permissions {

    @Override
    public Optional<Refusal> check(Participant participant, Operation operation, ModelIndex project) {
        return rules.check(participant, operation, project);
    }

    @Override
    public void opened(Hub hub, ModelIndex project) {
        room.begin(hub, project);
    }

    @Override
    public void done(Delta delta, ModelIndex project) {
        room.follow(delta, project);
    }
}
