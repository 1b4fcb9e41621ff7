// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import org.corolle.scene.Face;

/**
 * Measures text by the advances of the shipped typeface, without kerning or ligatures: whoever draws it switches both
 * off. The text is one that {@link Glyphs#clean} gave.
 */
public final class Typeface {
    /** Family name of the typeface in SVG and on the board. */
    public static final String FAMILY = "Atkinson Hyperlegible";
    /** Family name of the typeface for the glyphs it lacks. */
    public static final String SECOND_FAMILY = "DejaVu Sans";
    /** Where the letters stand below the upper edge of their line, in parts of the size: no accent rises higher. */
    public static final double ASCENT = 0.945;
    /** From one line to the next, in parts of the size: ink of two lines never touches. */
    public static final double LINE = 1.2;

    static final float NONE = -1;

    private Typeface() {
    }

    /** Advance of a line of text at this size. */
    public static double width(String text, double size, Face face) {
        return units(text, 0, text.length(), Tables.of(face)) * size;
    }

    /** Whether the shipped typeface itself has the character. */
    static boolean has(char character) {
        return Tables.REGULAR[character] != NONE;
    }

    /** Whether the second typeface has the character. */
    static boolean secondHas(char character) {
        return Tables.SECOND[character] != NONE;
    }

    static double units(String text, int from, int to, float[] advances) {
        double sum = 0;
        for (int at = from; at < to; at++) {
            float advance = advances[text.charAt(at)];
            if (advance == NONE) {
                return ShapedText.width(text.substring(from, to), advances);
            }
            sum += advance;
        }
        return sum;
    }

    /** Advance of one character alone, where letters of other scripts are not joined; a guess where none is known. */
    static double advance(char character, float[] advances) {
        return advances[character] != NONE ? advances[character]
                : Character.isLowSurrogate(character) ? 0 : ShapedText.WIDE;
    }

    /** Read once, then never changed: safe from any thread. */
    static final class Tables {
        private static final float[] SECOND = FontFile.SECOND.advances();
        private static final float[] REGULAR = FontFile.REGULAR.advances();
        private static final float[][] BY_FACE = new float[Face.values().length][];

        static {
            for (Face face : Face.values()) {
                BY_FACE[face.ordinal()] = completed(FontFile.of(face).advances());
            }
        }

        private Tables() {
        }

        static float[] of(Face face) {
            return BY_FACE[face.ordinal()];
        }

        private static float[] completed(float[] advances) {
            for (int character = 0; character < advances.length; character++) {
                if (Glyphs.isMark((char) character) && !Glyphs.ofScript((char) character)) {
                    advances[character] = 0;
                } else if (advances[character] == NONE) {
                    advances[character] = SECOND[character];
                }
            }
            return advances;
        }
    }
}
