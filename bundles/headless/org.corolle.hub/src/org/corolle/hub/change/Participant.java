// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.change;

/** Someone who takes part, without a name: an id of this session and a role. Undo is per participant. */
public record Participant(String id, Role role) {

    /** What one is there for; it decides what one may do. */
    public enum Role {
        FACILITATOR, SCRIBE, PARTICIPANT, PROJECTOR
    }
}
