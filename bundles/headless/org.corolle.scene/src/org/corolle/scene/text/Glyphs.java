// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Turns any text into one that the shipped typefaces can draw, and tells which typeface draws which part. */
public final class Glyphs {
    /** Stands where no shipped typeface has the character, so that the gap is seen. */
    private static final char UNKNOWN = '□';
    private static final int JOINER = 0x200D;

    private Glyphs() {
    }

    /** A part of a line, all drawn by one typeface: the shipped one, or the second one for what it lacks. */
    public record Run(String text, boolean second) { }

    /** The text in drawable characters, on one line: line ends and tabs become spaces, thin spaces do not break. */
    public static String clean(String text) {
        return plain(text) ? text : cleaned(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** The parts of a cleaned text, in order. */
    public static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || second(text, at) != second(text, start)) {
                runs.add(new Run(text.substring(start, at), second(text, start)));
                start = at;
            }
        }
        return runs;
    }

    static boolean isMark(char character) {
        return character >= 0x300 && Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean second(String text, int at) {
        char character = text.charAt(at);
        boolean marked = at + 1 < text.length() && isMark(text.charAt(at + 1));
        return marked || isMark(character) || !Typeface.has(character);
    }

    private static boolean plain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < ' ' || character > '~' && character < 0xA0 || character == 0xAD || character > 0x17F) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean joined = false;
        for (int at = 0; at < text.length();) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (character == JOINER) {
                joined = true;
            } else if (!joined || character < 0x2000) {
                joined = false;
                append(clean, character);
            } else if (!GlyphSubstitutes.unseen(character)) {
                joined = false;
            }
        }
        String drawn = clean.toString();
        return Normalizer.isNormalized(drawn, Normalizer.Form.NFC) ? drawn : clean(drawn);
    }

    private static void append(StringBuilder clean, int character) {
        int drawn = GlyphSubstitutes.of(character);
        if (GlyphSubstitutes.unseen(drawn)) {
            return;
        }
        boolean known = drawn <= Character.MAX_VALUE && (Typeface.has((char) drawn)
                || Typeface.secondHas((char) drawn));
        if (!known) {
            clean.append(Character.getType(drawn) == Character.NON_SPACING_MARK ? "" : UNKNOWN);
        } else if (!isMark((char) drawn) || markable(clean, (char) drawn)) {
            clean.append((char) drawn);
        }
    }

    private static boolean markable(StringBuilder clean, char mark) {
        int last = clean.length() - 1;
        return last >= 0 && Typeface.secondHas(mark) && Typeface.secondHas(clean.charAt(last));
    }
}
