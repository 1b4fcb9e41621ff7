// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle.Control;
import java.util.ResourceBundle;

/** The sentences of this bundle's pages, in one language: French, or English for any other. */
public final class Messages {

    private final Locale locale;
    private final ResourceBundle texts;

    private Messages(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(Messages.class.getName().toLowerCase(Locale.ROOT), locale,
                Messages.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    public Locale locale() {
        return locale;
    }

    /** The text of this key, its placeholders filled. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
