// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

import org.corolle.scene.text.Typeface;

/** How large a slip has to be for its text, strip and signs. */
final class CardSize {

    /** In parts of the letters' size. */
    private static final double LEAST = 5;
    private static final double LOWEST = 2.35;

    private final CardNode cardNode;
    private final TextMeasure text;

    CardSize(CardNode cardNode) {
        this.cardNode = cardNode;
        text = TextMeasure.of(cardNode.text(), cardNode.face());
    }

    /** Height of a slip with so many lines of letters of this size. */
    static double height(double size, int lines) {
        return Math.max(lines * Typeface.LINE + 2 * CardDrawing.PAD * 0.8, LOWEST) * size + 1;
    }

    /**
     * Width of the slip when its text stands on so many lines; wider texts, in parts of their size, will be
     * shortened.
     */
    double width(double size, int lines, double widest) {
        double around = -new CardDrawing(cardNode, 0, height(size, lines), size).textWidth();
        return Math.max(Math.min(widest, text.width(lines)) * size + around + 1, LEAST * size);
    }

    /** Area of the text alone, for letters of size 1. */
    double area() {
        return text.width(1) * Typeface.LINE;
    }
}
