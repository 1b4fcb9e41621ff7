// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns any text into one that can be drawn, and tells which of the two first typefaces draws which part. Characters of
 * other scripts are kept as they are: see {@link ShapedText}.
 */
public final class Glyphs {
    /** Stands for what is no character at all: half of a pair, a code that will never have a meaning. */
    private static final char BROKEN = '□';
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final char LEFT_TO_RIGHT_MARK = 0x200E;
    /** Before a line that is read from the right whatever its first letter. */
    static final char RIGHT_TO_LEFT_MARK = 0x200F;
    /** Letters whose neighbours they join stand between Hebrew and the general signs. */
    private static final int FIRST_JOINED = 0x590;
    private static final int FIRST_SIGN = 0x2000;

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

    /** Whether this mark belongs to letters behind Cyrillic, and not to whatever letter it follows. */
    static boolean ofScript(char mark) {
        return mark >= FIRST_JOINED && mark < FIRST_SIGN && (FontFile.ofScript(mark).isPresent()
                || Character.UnicodeScript.of(mark) != Character.UnicodeScript.INHERITED);
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
            if ((character == JOINER || character == NON_JOINER) && afterLetter(clean)) {
                clean.append((char) character);
            } else if (character == RIGHT_TO_LEFT_MARK || character == LEFT_TO_RIGHT_MARK) {
                clean.append((char) character);
            } else if (character == JOINER) {
                joined = true;
            } else if (!joined || character < FIRST_SIGN) {
                joined = false;
                append(clean, character);
            } else if (!GlyphSubstitutes.unseen(character)) {
                joined = false;
            }
        }
        String drawn = clean.toString();
        return Normalizer.isNormalized(drawn, Normalizer.Form.NFC) ? drawn : clean(drawn);
    }

    private static boolean afterLetter(StringBuilder clean) {
        char last = clean.length() == 0 ? ' ' : clean.charAt(clean.length() - 1);
        return last >= FIRST_JOINED && last < FIRST_SIGN;
    }

    private static void append(StringBuilder clean, int character) {
        int drawn = GlyphSubstitutes.of(character);
        if (GlyphSubstitutes.unseen(drawn)) {
            return;
        }
        if (Character.getType(drawn) == Character.SURROGATE || (drawn & 0xFFFE) == 0xFFFE) {
            clean.append(BROKEN);
        } else if (drawn > Character.MAX_VALUE || !isMark((char) drawn)) {
            clean.appendCodePoint(drawn);
        } else if (ofScript((char) drawn) || markable(clean, (char) drawn)) {
            clean.append((char) drawn);
        }
    }

    private static boolean markable(StringBuilder clean, char mark) {
        int last = clean.length() - 1;
        return last >= 0 && Typeface.secondHas(mark) && Typeface.secondHas(clean.charAt(last));
    }
}
