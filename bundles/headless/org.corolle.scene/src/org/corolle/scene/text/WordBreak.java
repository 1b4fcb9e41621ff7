// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

/**
 * Where a word that is wider than its line is broken: before a consonant that a vowel follows, as French and English
 * do most often; anywhere when no such place is left.
 */
final class WordBreak {
    private static final String VOWELS = "aeiouyàâäéèêëîïôöùûüÿœæ";
    private static final char LAST_HYPHENATED = 0x58F;
    private static final int LEAST_BEFORE = 2;
    private static final int LEAST_AFTER = 3;

    private WordBreak() {
    }

    /** How much of the word goes onto the line, its hyphen counted: at least one character, not all of them. */
    static int at(String word, double width, float[] advances) {
        int at = place(word, width, advances);
        int whole = before(word, at + 1);
        while (whole == 0 && at < word.length() && inside(word, at)) {
            at++;
        }
        return whole > 0 ? whole : at;
    }

    /** The end of the last character, with its marks, that ends before this; 0 where the first one does not. */
    static int before(String word, int end) {
        int whole = end - 1;
        while (whole > 0 && inside(word, whole)) {
            whole--;
        }
        return whole;
    }

    /** Whether this is within a character and its marks. */
    private static boolean inside(String word, int at) {
        int type = at < word.length() ? Character.getType(word.codePointAt(at)) : Character.UNASSIGNED;
        return at < word.length() && (Character.isLowSurrogate(word.charAt(at)) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK || type == Character.FORMAT);
    }

    private static int place(String word, double width, float[] advances) {
        int most = 1;
        double used = Typeface.advance(word.charAt(0), advances);
        while (most < word.length() - 1 && used + Typeface.advance(word.charAt(most), advances)
                + hyphenWidth(word, most + 1, advances) <= width) {
            used += Typeface.advance(word.charAt(most++), advances);
        }
        for (int at = most; at >= Math.max(LEAST_BEFORE, most / 2); at--) {
            if (good(word, at)) {
                return at;
            }
        }
        for (int at = most; at > 0; at--) {
            if (Character.isLetterOrDigit(word.charAt(at)) && !space(word.charAt(at - 1))) {
                return at;
            }
        }
        return most;
    }

    /** A hyphen where letters are parted; the scripts behind Cyrillic know none. */
    static String hyphen(String word, int at) {
        if (word.charAt(at - 1) > LAST_HYPHENATED || word.charAt(at) > LAST_HYPHENATED) {
            return "";
        }
        return Character.isLetter(word.charAt(at - 1)) && Character.isLetter(word.charAt(at)) ? "-" : "";
    }

    private static double hyphenWidth(String word, int at, float[] advances) {
        return hyphen(word, at).isEmpty() ? 0 : advances['-'];
    }

    private static boolean good(String word, int at) {
        if (word.length() - at < LEAST_AFTER) {
            return false;
        }
        char before = Character.toLowerCase(word.charAt(at - 1));
        char here = Character.toLowerCase(word.charAt(at));
        char after = Character.toLowerCase(word.charAt(at + 1));
        if (!Character.isLetter(before) || !Character.isLetter(here)) {
            return Character.isLetter(here) && !space(before);
        }
        char next = Character.toLowerCase(word.charAt(at + 2));
        return consonant(here) && !together(before, here)
                && (vowel(after) || together(here, after) && vowel(next));
    }

    /** Consonants that begin a syllable together, as in théâtre, campagne, quatre. */
    private static boolean together(char first, char second) {
        return second == 'h' && "cpt".indexOf(first) >= 0 || first == 'g' && second == 'n'
                || (second == 'l' || second == 'r') && "bcdfgptv".indexOf(first) >= 0;
    }

    private static boolean consonant(char letter) {
        return Character.isLetter(letter) && !vowel(letter);
    }

    private static boolean space(char character) {
        return character == ' ' || character == '\u00A0';
    }

    private static boolean vowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
