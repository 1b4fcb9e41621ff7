// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The addresses of this computer, the likeliest for a room first. */
final class Networks {

    private static final Comparator<Network> LIKELIEST = Comparator
            .comparing((Network n) -> !(n.address() instanceof Inet4Address))
                    .thenComparing(n -> !n.address().isSiteLocalAddress())
            .thenComparing(n -> n.hotspot().isEmpty());

    private Networks() { }

    static List<Network> now() {
        List<Network> found = new ArrayList<>();
        try {
            for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (each.isUp() && !each.isLoopback() && !each.isPointToPoint()) {
                    add(each, found);
                }
            }
        } catch (SocketException e) {
            return List.of();
        }
        found.sort(LIKELIEST);
        return List.copyOf(found);
    }

    private static void add(NetworkInterface from, List<Network> found) {
        for (InetAddress address : Collections.list(from.getInetAddresses())) {
            if (!address.isLinkLocalAddress() && !address.isMulticastAddress() && !address.isAnyLocalAddress()) {
                found.add(new Network(address, from.getDisplayName(), Hotspot.of(address)));
            }
        }
    }
}
