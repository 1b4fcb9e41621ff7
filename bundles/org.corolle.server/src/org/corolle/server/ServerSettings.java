// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

/**
 * How a room's server is set up.
 *
 * @param port           to listen on; 0 for any free one
 * @param longestMessage of one device, in bytes
 * @param devices        that may be connected at once
 * @param program        version of the program, as boards show it
 */
public record ServerSettings(int port, int longestMessage, int devices, String program) {

    public static final int LONGEST_MESSAGE = 64 * 1024;
    public static final int DEVICES = 200;

    /** The usual settings, on any free port. */
    public static ServerSettings usual(String program) {
        return new ServerSettings(0, LONGEST_MESSAGE, DEVICES, program);
    }

    public ServerSettings onPort(int wanted) {
        return new ServerSettings(wanted, longestMessage, devices, program);
    }
}
