// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;

/**
 * Under which names the server may be asked for. A page of another site that made its own name point here (DNS
 * rebinding) comes with that name, and is refused.
 */
public final class AllowedHosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private volatile String opened = "";

    /** From now on this address counts too. */
    public void open(InetAddress address) {
        opened = literal(address);
    }

    public void close() {
        opened = "";
    }

    /** Whether this {@code Host} header names this server on this port. */
    public boolean knows(String header, int port) {
        if (header == null) {
            return false;
        }
        String asked = header.toLowerCase(Locale.ROOT);
        String suffix = ":" + port;
        String name = asked.endsWith(suffix) ? asked.substring(0, asked.length() - suffix.length())
                : port == 80 ? asked : "";
        return LOOPBACK.contains(name) || !name.isEmpty() && name.equals(opened);
    }

    /** An address as it stands in a URL, without the zone of a link-local one. */
    public static String literal(InetAddress address) {
        String text = address.getHostAddress();
        if (address instanceof Inet6Address) {
            int zone = text.indexOf('%');
            return "[" + (zone < 0 ? text : text.substring(0, zone)) + "]";
        }
        return text;
    }
}
