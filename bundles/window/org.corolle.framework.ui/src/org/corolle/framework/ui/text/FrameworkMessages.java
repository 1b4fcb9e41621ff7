// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.text;

import java.util.Locale;

import org.corolle.core.text.TextBundle;

/** The sentences of this bundle's pages, in one language: French, or English for any other. */
public final class FrameworkMessages {

    private final TextBundle texts;

    private FrameworkMessages(Locale locale) {
        this.texts = TextBundle.of(FrameworkMessages.class, "messages", locale);
    }

    public static FrameworkMessages in(Locale locale) {
        return new FrameworkMessages(locale);
    }

    public Locale locale() {
        return texts.locale();
    }

    /** The text of this key, its placeholders filled. */
    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }
}
