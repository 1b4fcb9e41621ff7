// SPDX-License-Identifier: EPL-2.0
package org.corolle.room.state;

/** What the room is doing; the facilitator says so. It decides what a participant may do. */
public enum Phase {
    LOOK, ADD_CARDS, GROUP, CONNECT, VOTE, CLOSED
}
