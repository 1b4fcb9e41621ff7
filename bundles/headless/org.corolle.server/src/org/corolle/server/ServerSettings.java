// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

/**
 * How a room's server is set up.
 *
 * @param port           to listen on; 0 for any free one
 * @param longestMessage of one device, in bytes
 * @param devices        that may be connected at once
 * @param backlog        what may wait to be taken in by one device before it is dropped, in bytes
 * @param handshakeTimeoutMs how long a connection may take to say what it wants, in milliseconds
 */
public record ServerSettings(int port, int maxMessageBytes, int devices, long backlog,
        long handshakeTimeoutMs) {

    public static final int MAX_MESSAGE_BYTES = 64 * 1024;
    public static final int MAX_DEVICES = 200;
    /** Some whole drawings of the largest kind. */
    public static final long MAX_BACKLOG_BYTES = 16L << 20;

    public static final long HANDSHAKE_TIMEOUT_MS = 5_000;

    /** The usual settings, on any free port. */
    public static ServerSettings usual() {
        return new ServerSettings(0, MAX_MESSAGE_BYTES, MAX_DEVICES, MAX_BACKLOG_BYTES, HANDSHAKE_TIMEOUT_MS);
    }

    public ServerSettings onPort(int wanted) {
        return new ServerSettings(wanted, maxMessageBytes, devices, backlog, handshakeTimeoutMs);
    }
}
