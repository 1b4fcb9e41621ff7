// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene;

/** Writes lengths with two decimals at most, in as few characters as possible: 12, 0.5, -3.25. */
public final class Decimals {

    private Decimals() {
    }

    public static String of(double number) {
        StringBuilder text = new StringBuilder(8);
        append(text, number);
        return text.toString();
    }

    /** Adds the number to a text. */
    public static void append(StringBuilder text, double number) {
        long hundredths = Math.round(number * 100);
        if (hundredths < 0) {
            text.append('-');
            hundredths = -hundredths;
        }
        text.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest != 0) {
            text.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                text.append(rest % 10);
            }
        }
    }
}
