// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

/** Colours computed from a petal's colour, so that text on them can be read. Colours are written #rrggbb. */
public final class ReadableColours {

    private static final double WHITE_LUMINANCE = 1.05;
    private static final double BLACK_LUMINANCE = 0.05;

    private ReadableColours() { }

    /** Black or white, whichever is read better on this colour (contrast as WCAG counts it). */
    public static String textOn(String colour) {
        double luminance = luminance(colour) + 0.05;
        return WHITE_LUMINANCE / luminance >= luminance / BLACK_LUMINANCE ? "#ffffff" : "#000000";
    }

    /** A light tint of this colour, for the background of a row. */
    public static String tint(String colour) {
        StringBuilder tint = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int part = Integer.parseInt(colour.substring(i, i + 2), 16);
            tint.append(String.format("%02x", 255 - (255 - part) / 7));
        }
        return tint.toString();
    }

    /** Whether this is a colour at all. */
    public static boolean isColour(String colour) {
        return colour != null && colour.matches("#[0-9a-fA-F]{6}");
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
