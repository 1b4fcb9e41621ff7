// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.connection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jetty.websocket.core.ExtensionConfig;

/**
 * The offers of permessage-deflate in a handshake. An offer is declined, as RFC 7692 §7 says, when it has a parameter
 * that is unknown, stands twice or has a wrong value, and when it asks for what this server cannot do.
 */
public final class ExtensionOffers {

    /** The only window that this server's compression has, as a power of two. */
    static final String WINDOW_BITS = "15";

    private static final Pattern PARAMETER =
            Pattern.compile("\\s*([^\\s=\"]+)\\s*(?:=\\s*(\"([^\"]*)\"|[^\\s\"]+)\\s*)?");
    private static final Pattern BITS = Pattern.compile("[89]|1[0-5]");
    private static final Set<String> WITHOUT_VALUE = Set.of(PermessageDeflate.SERVER_NO_CONTEXT,
            PermessageDeflate.CLIENT_NO_CONTEXT);

    private ExtensionOffers() { }

    /** The first offer that can be met, in headers as they came; none when there is no such. */
    public static Optional<ExtensionConfig> first(List<String> headers) {
        return headers.stream().flatMap(header -> split(header, ',').stream()).map(ExtensionOffers::met)
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<ExtensionConfig> met(String offer) {
        List<String> parts = split(offer, ';');
        if (parts.isEmpty() || !parts.get(0).strip().equals(PermessageDeflate.NAME)) {
            return Optional.empty();
        }
        ExtensionConfig config = new ExtensionConfig(PermessageDeflate.NAME);
        Set<String> seen = new HashSet<>();
        for (String part : parts.subList(1, parts.size())) {
            Matcher parameter = PARAMETER.matcher(part);
            if (!parameter.matches() || !seen.add(parameter.group(1))) {
                return Optional.empty();
            }
            String value = parameter.group(3) == null ? parameter.group(2) : parameter.group(3);
            if (!isMet(parameter.group(1), value)) {
                return Optional.empty();
            }
            config.setParameter(parameter.group(1), value);
        }
        return Optional.of(config);
    }

    private static boolean isMet(String name, String value) {
        if (WITHOUT_VALUE.contains(name)) {
            return value == null;
        } else if (PermessageDeflate.CLIENT_WINDOW.equals(name)) {
            return value == null || BITS.matcher(value).matches();
        }
        return PermessageDeflate.SERVER_WINDOW.equals(name) && WINDOW_BITS.equals(value);
    }

    /** Splits at this sign where it stands in no quotes. An empty part stays, and is then no offer and no parameter. */
    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            quoted ^= c == '"';
            if (c == at && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
