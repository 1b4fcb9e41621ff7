// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.look;

import org.eclipse.swt.graphics.RGB;

/** How well a colour is told from another, by the formula of WCAG 2. */
public final class Contrast {

    /** What reading needs. */
    public static final double READABLE = 4.5;

    private static final double STEP = 0.05;
    private static final double DARK = 0.18;
    private static final double FLARE = 0.05;

    private Contrast() { }

    /** From 1, the same, to 21, black and white. */
    public static double between(RGB one, RGB other) {
        double a = luminance(one) + FLARE;
        double b = luminance(other) + FLARE;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** Whether text on this is rather white than black. */
    public static boolean isDark(RGB rgb) {
        return luminance(rgb) < DARK;
    }

    /** The colour itself, or as much of the front colour with it as it takes to be read on the back. */
    public static RGB readable(RGB colour, RGB front, RGB back) {
        RGB shown = colour;
        for (double share = STEP; share <= 1 && between(shown, back) < READABLE; share += STEP) {
            shown = mix(front, colour, share);
        }
        return between(shown, back) < READABLE ? front : shown;
    }

    /** This share of the one, the rest of the other. */
    public static RGB mix(RGB a, RGB b, double share) {
        return new RGB(mix(a.red, b.red, share), mix(a.green, b.green, share), mix(a.blue, b.blue, share));
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round(a * share + b * (1 - share));
    }

    /** Relative luminance of sRGB, from 0 to 1 (WCAG 2, "relative luminance"). */
    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
