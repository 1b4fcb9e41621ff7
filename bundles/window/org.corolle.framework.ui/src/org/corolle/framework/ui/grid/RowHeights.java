// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import java.util.function.IntUnaryOperator;

/** How many lines a text takes in a cell of some width: words are kept whole, as the painter keeps them. */
final class RowHeights {

    private final IntUnaryOperator widthOf;

    /** Measures with the width of each character. */
    RowHeights(IntUnaryOperator widthOf) {
        this.widthOf = widthOf;
    }

    int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += linesOf(paragraph, Math.max(1, width));
        }
        return lines;
    }

    private int linesOf(String paragraph, int width) {
        int lines = 1;
        int used = 0;
        int space = widthOf.applyAsInt(' ');
        for (String word : paragraph.split(" ")) {
            int length = word.chars().map(widthOf).sum();
            if (used > 0 && used + space + length > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? space : 0) + length;
            while (used > width && length > width) {
                lines++;
                used -= width;
            }
        }
        return lines;
    }
}
