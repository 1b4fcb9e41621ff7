// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.sheet;

/**
 * How wide text is and how many lines it takes in a column. Widths are those of Arial (Liberation Sans has the same),
 * in thousandths of the font's size; columns are measured in digits of the workbook's default font.
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
    private static final int MOSTLY_BELOW = 730;
    private static final int WIDE_FROM = 0x1100;
    private static final int SPACES_FROM = 0x2000;
    private static final int BULLET = 0x2022;
    private static final int LATIN_END = 0x250;
    private static final double BOLD = 1.08;
    private static final int[] LATIN = latin();

    private TextWidth() { }

    /** How many lines the text takes when words are wrapped in a column that is so many digits wide. */
    static int lines(String text, double columnWidth, int fontSize, boolean bold) {
        int room = (int) ((columnWidth - PADDING) * DIGIT * DEFAULT_SIZE / fontSize / (bold ? BOLD : 1));
        int end = text.indexOf('\n');
        if (end < 0) {
            return wrapped(text, 0, text.length(), room);
        }
        int lines = 0;
        int from = 0;
        while (end >= 0) {
            lines += wrapped(text, from, end, room);
            from = end + 1;
            end = text.indexOf('\n', from);
        }
        return lines + wrapped(text, from, text.length(), room);
    }

    private static int wrapped(String text, int from, int to, int room) {
        if ((to - from) * MOSTLY_BELOW <= room) {
            return 1;
        }
        int lines = 1;
        int line = 0;
        int word = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int width = c < LATIN.length ? LATIN[c] : other(c);
            word += width;
            if (c == ' ' || c == '-') {
                line += word;
                word = 0;
            } else if (line + word > room) {
                lines++;
                if (line == 0) {
                    word = width;
                }
                line = 0;
            }
        }
        return lines;
    }

    private static int[] latin() {
        int[] widths = new int[LATIN_END];
        for (char c = 0; c < LATIN_END; c++) {
            widths[c] = c >= ' ' && c - ' ' < ARIAL.length ? ARIAL[c - ' '] : other(c);
        }
        return widths;
    }

    private static int other(char c) {
        if (c >= WIDE_FROM && !(c >= SPACES_FROM && c <= BULLET)) {
            return WIDE;
        }
        return Character.isUpperCase(c) ? CAPITAL : DIGIT;
    }
}
