// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.corolle.core.labels.Labels;

/** The words of grids in one language: French or English, whatever the machine's. */
public final class GridWords {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final Locale locale;

    private GridWords(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("org.corolle.grids.words.words", locale, EXACT);
    }

    /** The words in English for an English locale, in French for any other. */
    public static GridWords in(Locale locale) {
        return new GridWords(Labels.in(locale).locale());
    }

    /** The language of these words: French or English. */
    public Locale locale() {
        return locale;
    }

    /** Whether there is a text for this key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of a key, its placeholders filled. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
