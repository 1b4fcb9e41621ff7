// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.words;

import java.util.Locale;

import org.corolle.core.text.TextBundle;

/** The words of one package's drawings, from messages_fr.properties and messages_en.properties beside its classes. */
public final class DiagramWords {

    private final TextBundle texts;

    private DiagramWords(TextBundle texts) {
        this.texts = texts;
    }

    public static DiagramWords of(Class<?> owner, Locale locale) {
        return new DiagramWords(TextBundle.of(owner, "messages", locale));
    }

    public Locale locale() {
        return texts.locale();
    }

    /** The text of this key, its places filled. */
    public String get(String key, Object... values) {
        return texts.get(key, values);
    }
}
