// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a user types to find something: words, in any order, whatever their case and accents. */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private final List<String> words;

    private SearchText(List<String> words) {
        this.words = words;
    }

    public static SearchText of(String typed) {
        return new SearchText(fold(typed).isBlank() ? List.of() : List.of(fold(typed).strip().split("\\s+")));
    }

    /** Whether nothing is looked for, so that everything matches. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether each word stands somewhere in this text. */
    public boolean in(String text) {
        if (words.isEmpty()) {
            return true;
        }
        String folded = fold(text);
        return words.stream().allMatch(folded::contains);
    }

    private static String fold(String text) {
        if (text == null) {
            return "";
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128)) {
            return lower;
        }
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("")
                .replace("œ", "oe").replace("æ", "ae").replace('’', '\'').replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
