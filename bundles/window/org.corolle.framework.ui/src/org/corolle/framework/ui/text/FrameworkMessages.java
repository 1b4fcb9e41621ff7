// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle.Control;
import java.util.ResourceBundle;

/** The sentences of this bundle's pages, in one language: French, or English for any other. */
public final class FrameworkMessages {

    private final Locale locale;
    private final ResourceBundle texts;

    private FrameworkMessages(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(FrameworkMessages.class.getPackageName() + ".messages", locale,
                FrameworkMessages.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public static FrameworkMessages in(Locale locale) {
        return new FrameworkMessages(locale);
    }

    public Locale locale() {
        return locale;
    }

    /** The text of this key, its placeholders filled. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
