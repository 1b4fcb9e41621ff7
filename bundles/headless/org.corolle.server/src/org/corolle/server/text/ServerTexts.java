// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.text;

import java.util.Locale;

import org.corolle.core.text.TextBundle;

/** What the server says to people, in their language: French unless it is English. */
public final class ServerTexts {

    private final TextBundle texts;

    private ServerTexts(TextBundle texts) {
        this.texts = texts;
    }

    public static ServerTexts in(Locale locale) {
        return new ServerTexts(TextBundle.of(ServerTexts.class, "server", locale));
    }

    public String get(String key, Object... values) {
        return texts.get(key, values);
    }
}
