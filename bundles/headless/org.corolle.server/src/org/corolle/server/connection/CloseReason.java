// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.connection;

/** Why the server ends a connection: the codes of the protocol, from the range that RFC 6455 leaves to programs. */
public enum CloseReason {
    ROOM_CLOSED(4400), WRONG_SECRET(4401), NO_HELLO(4408), REPLACED(4409), TOO_LARGE(4413), NOT_UNDERSTOOD(4415),
    TOO_MANY(4429), TOO_SLOW(4430);

    private final int code;

    CloseReason(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
