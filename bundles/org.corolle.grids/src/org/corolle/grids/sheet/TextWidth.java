// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.sheet;

/**
 * How wide text is and how many lines it takes in a column. Widths are those of Arial (and of Liberation Sans, which has
 * the same), in thousandths of the font's size; columns are measured in digits of the workbook's default font.
 */
final class TextWidth {

    /** The default font's size, in points. */
    static final int DEFAULT_SIZE = 10;

    private static final int DIGIT = 556;
    private static final int WIDE = 1000;
    private static final int CAPITAL = 722;
    private static final double PADDING = 1.3;
    private static final int[] ARIAL = {278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
        611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278,
        278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556,
        333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};
    private static final int WIDE_FROM = 0x1100;
    private static final double BOLD = 1.08;

    private TextWidth() { }

    /** How many lines the text takes when words are wrapped in a column that is so many digits wide. */
    static int lines(String text, double columnWidth, int fontSize, boolean bold) {
        double room = (columnWidth - PADDING) * DIGIT * DEFAULT_SIZE / fontSize / (bold ? BOLD : 1);
        int lines = 0;
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines += wrapped(text, from, to, room);
            from = to + 1;
        }
        return lines;
    }

    private static int wrapped(String text, int from, int to, double room) {
        int lines = 1;
        double line = 0;
        double word = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int width = of(c);
            if (c == ' ' || c == '-') {
                line += word + width;
                word = 0;
            } else {
                word += width;
                if (line + word > room) {
                    lines++;
                    if (line == 0) {
                        word = width;
                    }
                    line = 0;
                }
            }
        }
        return lines;
    }

    private static int of(char c) {
        if (c >= ' ' && c - ' ' < ARIAL.length) {
            return ARIAL[c - ' '];
        }
        if (c >= WIDE_FROM && !(c >= 0x2000 && c <= 0x2022)) {
            return WIDE;
        }
        return Character.isUpperCase(c) ? CAPITAL : DIGIT;
    }
}
