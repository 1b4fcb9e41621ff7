// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import java.util.Map;

/** What is drawn in the place of characters that no shipped typeface has, or that would break lines otherwise. */
final class GlyphSubstitutes {
    private static final char FIXED_SPACE = '\u00A0';
    private static final Map<Integer, Character> SIGNS = Map.ofEntries(
            Map.entry(0x2705, '✓'), Map.entry(0x1F5F8, '✓'), Map.entry(0x274C, '✗'), Map.entry(0x274E, '✗'),
            Map.entry(0x2B50, '★'), Map.entry(0x1F31F, '★'), Map.entry(0x2728, '★'), Map.entry(0x2B1B, '■'),
            Map.entry(0x2B1C, '□'), Map.entry(0x26AA, '○'), Map.entry(0x26AB, '●'), Map.entry(0x1F534, '●'),
            Map.entry(0x1F535, '●'), Map.entry(0x1F7E2, '●'), Map.entry(0x2753, '?'), Map.entry(0x2757, '!'),
            Map.entry(0x2795, '+'), Map.entry(0x2796, '−'), Map.entry(0x26A1, '☇'), Map.entry(0x1F642, '☺'),
            Map.entry(0x1F600, '☺'), Map.entry(0x1F603, '☺'), Map.entry(0x1F604, '☺'), Map.entry(0x1F60A, '☺'),
            Map.entry(0x1F641, '☹'), Map.entry(0x1F61E, '☹'), Map.entry(0x1F622, '☹'), Map.entry(0x1F499, '♥'),
            Map.entry(0x1F49A, '♥'), Map.entry(0x1F49B, '♥'), Map.entry(0x1F9E1, '♥'), Map.entry(0x1F31E, '☀'),
            Map.entry(0x1F449, '☞'), Map.entry(0x27A1, '→'), Map.entry(0x2B05, '←'), Map.entry(0x2B06, '↑'),
            Map.entry(0x2B07, '↓'));

    private GlyphSubstitutes() {
    }

    static int of(int character) {
        return switch (character) {
            case '\t', '\n', '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> ' ';
            case 0x2007, 0x2009, 0x200A, 0x202F -> FIXED_SPACE;
            case 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2008, 0x205F, 0x3000 -> ' ';
            case 0x2010, 0x2011 -> '-';
            default -> SIGNS.getOrDefault(character, (char) 0) == 0 ? character : SIGNS.get(character);
        };
    }

    /** Controls, soft hyphens, variation selectors, skin tones, key caps: nothing is drawn for them. */
    static boolean unseen(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.ENCLOSING_MARK
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0x1F3FB && character <= 0x1F3FF || character >= 0xE0000;
    }
}
