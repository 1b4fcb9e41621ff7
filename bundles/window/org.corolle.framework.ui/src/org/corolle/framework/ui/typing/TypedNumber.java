// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.typing;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A decimal number as people of a language write it. What can be read in one way only is taken; what this language
 * writes
 * otherwise and that could be two numbers (« 1.200 » in French) is left to who typed it.
 */
final class TypedNumber {

    private static final Pattern FRENCH = Pattern.compile("[+-]?\\d+(?:,\\d+)?");
    private static final Pattern FRENCH_GROUPED =
            Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+,\\d+|[+-]?\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern POINT = Pattern.compile("[+-]?\\d+\\.\\d+");
    private static final Pattern THREE_AFTER_POINT = Pattern.compile("[+-]?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern ENGLISH = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");
    private static final Pattern ENGLISH_GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern ENGLISH_COMMA = Pattern.compile("[+-]?\\d+,\\d+");

    private TypedNumber() { }

    /** The number as the project keeps it, for words without spaces; a final % says nothing that the unit does not. */
    static Optional<String> of(String words, boolean french) {
        String typed = words.replace('\u2212', '-').replaceAll("%$", "");
        return french ? inFrench(typed) : inEnglish(typed);
    }

    private static Optional<String> inFrench(String typed) {
        if (FRENCH.matcher(typed).matches()) {
            return Optional.of(typed.replace(',', '.'));
        } else if (FRENCH_GROUPED.matcher(typed).matches()) {
            return Optional.of(typed.replace(".", "").replace(',', '.'));
        }
        return POINT.matcher(typed).matches() && !THREE_AFTER_POINT.matcher(typed).matches() ? Optional.of(typed)
                : Optional.empty();
    }

    private static Optional<String> inEnglish(String typed) {
        if (ENGLISH.matcher(typed).matches()) {
            return Optional.of(typed);
        } else if (ENGLISH_GROUPED.matcher(typed).matches()) {
            return Optional.of(typed.replace(",", ""));
        }
        return ENGLISH_COMMA.matcher(typed).matches() ? Optional.of(typed.replace(',', '.')) : Optional.empty();
    }
}
