// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something that can be chosen for a kind of document. In a request, what is not said has its usual value.
 *
 * @param id     its lasting name, as on the command line without hyphens
 * @param values the values there are, of a {@link Type#CHOICE}; else none
 * @param title  what it is called, in a language
 * @param words  what a value is called, in a language; of the empty text, what it is called to choose nothing, empty if
 *               one of the values is the usual one
 */
public record DocumentOption(String id, Type type, List<String> values, Function<Locale, String> title,
        BiFunction<String, Locale, String> words) {

    /** One of a few values, yes or no, or a list of words. */
    public enum Type {
        CHOICE, FLAG, WORDS
    }

    public DocumentOption {
        values = List.copyOf(values);
    }
}
