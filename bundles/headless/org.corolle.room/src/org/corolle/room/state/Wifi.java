// SPDX-License-Identifier: EPL-2.0
package org.corolle.room.state;

/**
 * The wireless network that people join before they come into the room.
 *
 * @param name     as devices list it, up to 32 bytes; empty when the facilitator gave none
 * @param password empty for a network without one
 */
public record Wifi(String name, String password) {

    /** No network was named. */
    public static final Wifi NONE = new Wifi("", "");

    /** What devices read from a QR code to join the network; a backslash keeps the signs that part its fields. */
    public String payload() {
        String security = password.isEmpty() ? "T:nopass;" : "T:WPA;";
        String secret = password.isEmpty() ? "" : "P:" + escaped(password) + ";";
        return "WIFI:" + security + "S:" + escaped(name) + ";" + secret + ";";
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\;,:\"])", "\\\\$1");
    }

    @Override
    public String toString() {
        return "Wifi";
    }
}
