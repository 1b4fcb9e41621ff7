// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.draft;

import java.util.Locale;
import java.util.regex.Pattern;

/** Colours written #rrggbb: checked, lightened, and what can be read on them. */
public final class CellColours {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double GAMMA = 2.4;
    private static final int HEXADECIMAL = 16;

    private CellColours() { }

    /** The colour in small letters, or nothing when it is none. */
    public static String valid(String colour) {
        return colour != null && COLOUR.matcher(colour).matches() ? colour.toLowerCase(Locale.ROOT) : "";
    }

    /** Black or white, whichever contrasts more with this colour (WCAG 2 relative luminance). */
    public static String readableOn(String colour) {
        double luminance = 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
        return (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) ? "#000000" : "#ffffff";
    }

    /** The colour mixed with white, for wide areas behind black text. */
    public static String tint(String colour) {
        StringBuilder mixed = new StringBuilder("#");
        for (int at = 1; at <= 5; at += 2) {
            int value = (int) Math.round(channel(colour, at) * 0.18 + 255 * 0.82);
            mixed.append(Character.forDigit(value / HEXADECIMAL, HEXADECIMAL))
                    .append(Character.forDigit(value % HEXADECIMAL, HEXADECIMAL));
        }
        return mixed.toString();
    }

    private static double linear(String colour, int at) {
        double value = channel(colour, at) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, GAMMA);
    }

    private static int channel(String colour, int at) {
        return Integer.parseInt(colour.substring(at, at + 2), HEXADECIMAL);
    }
}
