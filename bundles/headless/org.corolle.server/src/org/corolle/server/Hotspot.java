// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.net.InetAddress;

/** Access points that a computer or a phone makes by itself, which take few devices only. Figures: decision 0012. */
public enum Hotspot {

    /** Windows' mobile hotspot: this computer is 192.168.137.1. */
    WINDOWS(8, "192.168.137.1"),
    /** An Android phone gives addresses below 192.168.43 (up to Android 10), an iPhone below 172.20.10. */
    PHONE(5, "192.168.43.", "172.20.10."),
    /** Internet sharing of macOS: this computer is 192.168.2.1 or the like; a shared connection of Linux: 10.42.x.1. */
    COMPUTER(10, "192.168.2.1", "10.42.");

    /** So many devices before the limit one is warned. */
    private static final int WARNING_MARGIN = 2;

    private final int devices;
    private final String[] beginnings;

    Hotspot(int devices, String... beginnings) {
        this.devices = devices;
        this.beginnings = beginnings;
    }

    /** How many devices it surely takes. */
    public int devices() {
        return devices;
    }

    boolean isNear(int connected) {
        return connected >= devices - WARNING_MARGIN;
    }

    static java.util.Optional<Hotspot> of(InetAddress address) {
        String text = address.getHostAddress();
        for (Hotspot each : values()) {
            for (String beginning : each.beginnings) {
                if (beginning.endsWith(".") ? text.startsWith(beginning) : text.equals(beginning)) {
                    return java.util.Optional.of(each);
                }
            }
        }
        return java.util.Optional.empty();
    }
}
