// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;

import org.corolle.server.text.ServerTexts;

/**
 * An address on which the room could be opened.
 *
 * @param address what devices in the room would call
 * @param name    what the system calls the network's interface
 * @param hotspot whose access point this computer itself probably is; nothing for a network of others
 */
public record Network(InetAddress address, String name, Optional<Hotspot> hotspot) {

    /** The host as it stands in an address. */
    public String host() {
        return org.corolle.server.web.AllowedHosts.literal(address);
    }

    /** What is known of the number of devices, in the reader's language; nothing for a network of others. */
    public Optional<String> hint(Locale locale) {
        return hotspot.map(h -> ServerTexts.in(locale).get("hotspot." + h.name().toLowerCase(Locale.ROOT)));
    }

    /** That the limit of devices is near or reached, in the reader's language; nothing while it is far. */
    public Optional<String> warning(int devices, Locale locale) {
        return hotspot.filter(h -> h.isNear(devices))
                .map(h -> ServerTexts.in(locale).get("hotspot.near", devices, h.devices()));
    }
}
