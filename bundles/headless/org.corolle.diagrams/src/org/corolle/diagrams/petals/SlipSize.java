// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

import org.corolle.scene.text.Typeface;

/** How large a slip has to be for its text, strip and signs. */
final class SlipSize {

    /** In parts of the letters' size. */
    private static final double LEAST = 5;
    private static final double LOWEST = 2.35;

    private final Slip slip;
    private final Measure text;

    SlipSize(Slip slip) {
        this.slip = slip;
        text = Measure.of(slip.text(), slip.face());
    }

    /** Height of a slip with so many lines of letters of this size. */
    static double height(double size, int lines) {
        return Math.max(lines * Typeface.LINE + 2 * SlipNode.PAD * 0.8, LOWEST) * size + 1;
    }

    /** Width of the slip when its text stands on so many lines; wider texts, in parts of their size, will be shortened. */
    double width(double size, int lines, double widest) {
        double around = -new SlipNode(slip, 0, height(size, lines), size).textWidth();
        return Math.max(Math.min(widest, text.width(lines)) * size + around + 1, LEAST * size);
    }

    /** Area of the text alone, for letters of size 1. */
    double area() {
        return text.width(1) * Typeface.LINE;
    }
}
