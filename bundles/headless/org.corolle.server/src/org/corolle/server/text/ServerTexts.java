// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the server says to people, in their language: French unless it is English. */
public final class ServerTexts {

    private final ResourceBundle bundle;

    private ServerTexts(Locale locale) {
        bundle = ResourceBundle.getBundle("org.corolle.server.text.server", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static ServerTexts in(Locale locale) {
        return new ServerTexts(locale);
    }

    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
    }
}
