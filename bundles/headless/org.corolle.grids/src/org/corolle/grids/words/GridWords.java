// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.words;

import java.util.Locale;

import org.corolle.core.text.TextBundle;

/** The words of grids in one language. */
public final class GridWords {

    private final TextBundle texts;

    private GridWords(Locale locale) {
        this.texts = TextBundle.of(GridWords.class, "words", locale);
    }

    public static GridWords in(Locale locale) {
        return new GridWords(locale);
    }

    /** The language of these words: French or English. */
    public Locale locale() {
        return texts.locale();
    }

    /** Whether there is a text for this key. */
    public boolean has(String key) {
        return texts.has(key);
    }

    /** The text of a key, its placeholders filled. */
    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }
}
