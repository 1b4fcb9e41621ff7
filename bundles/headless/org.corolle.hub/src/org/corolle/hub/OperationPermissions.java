// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.util.Optional;

import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Refusal;

/** Decides what a participant may do now. Asked on the hub's thread for every operation, undo and redo included. */
@FunctionalInterface
public interface OperationPermissions {

    /** A refusal, or nothing when the operation is allowed. */
    Optional<Refusal> check(Participant participant, Operation operation, ModelIndex project);

    /** The hub has opened its project with these permissions; its thread is about to start. */
    default void opened(Hub hub, ModelIndex project) { }

    /**
     * An operation was done in memory, or is done again from the journal; called in order, before anything else is
     * checked. It may still be taken back when it cannot be kept: nothing lasting is to follow from it.
     */
    default void made(Delta delta, ModelIndex project) { }

    /**
     * An operation is on disk, or was done again from the journal; called in order, with the project as it is by now.
     * What this throws is logged and changes nothing of the answer: the operation is done.
     */
    default void done(Delta delta, ModelIndex project) { }

    /** Everybody but a projector may do everything. */
    static OperationPermissions open() {
        return (participant, operation, project) -> participant.role() == Participant.Role.PROJECTOR
                ? Optional.of(Refusal.of(Refusal.Reason.NOT_ALLOWED)) : Optional.empty();
    }
}
