// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.util.Locale;
import java.util.regex.Pattern;

import org.corolle.diagrams.request.DiagramLook;
import org.corolle.hub.wire.JsonFields;
import org.corolle.hub.wire.WireJson;
import org.corolle.hub.wire.WireJson.Malformed;

/** What a board says first. */
record HelloMessage(String secret, String key, Locale locale, DiagramLook look, String group) {

    private static final long VERSION = 1;
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");

    /** Reads a first message; anything else than a hello of this version is malformed. */
    static HelloMessage read(String text) throws Malformed {
        JsonFields fields = WireJson.read(text);
        String key = fields.text("me");
        if (!"hello".equals(fields.text("t")) || fields.number("v") != VERSION || !KEY.matcher(key).matches()) {
            throw new Malformed("hello", null);
        }
        String group = fields.textOrNull("group");
        return new HelloMessage(fields.text("secret"), key,
                "en".equals(fields.textOrNull("lang")) ? Locale.ENGLISH : Locale.FRENCH,
                "high-contrast".equals(fields.textOrNull("look")) ? DiagramLook.HIGH_CONTRAST : DiagramLook.LIGHT,
                group == null ? "" : group);
    }
}
