// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.BreakIterator;

/** Where a text without spaces may be broken: between the words of Thai, the signs of Chinese and Japanese. */
public final class UnspacedWords {

    /** Thai, Lao, Burmese and Khmer. */
    private static final int[] SOUTH_EAST = {0xE00, 0xEFF, 0x1000, 0x109F, 0x1780, 0x17FF};
    /** From the radicals of Chinese to the syllables of Korean, and the wide forms. */
    private static final int[] EAST = {0x2E80, 0xD7FF, 0xF900, 0xFAFF, 0xFF00, 0xFFEF, 0x20000, 0x3FFFF};

    private UnspacedWords() {
    }

    /** The words of a text that has no spaces: the text itself where its script parts words by spaces. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int end : ends(text)) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    /** Ends of these words, rising; the last one is the end of the text; none for an empty text. */
    static List<Integer> ends(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.codePoints().noneMatch(character -> within(SOUTH_EAST, character) || within(EAST, character))) {
            return List.of(text.length());
        }
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        List<Integer> ends = new ArrayList<>();
        for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
            ends.add(end);
        }
        return ends;
    }

    private static boolean within(int[] ranges, int character) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (ranges[i] <= character && character <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
