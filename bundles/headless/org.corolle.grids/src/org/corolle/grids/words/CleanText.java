// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.words;

/** Text that every file format can hold: no control characters, no broken surrogates, one kind of line end. */
public final class CleanText {

    private static final char UNKNOWN = '\uFFFD';

    private static final int LONGEST_LINE = 250;

    private CleanText() { }

    /** The text without what no file can hold, stripped of blanks around it; empty for nothing. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < lines.length(); i++) {
            if (!isPlain(lines.charAt(i))) {
                return withoutForbidden(lines).strip();
            }
        }
        return lines.strip();
    }

    /** The clean text on one line, for a title; the end of what is far too long gives way to an ellipsis. */
    public static String line(String text) {
        String line = of(text).replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_LINE, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < '\u007F' || c > '\u009F' && !Character.isSurrogate(c) && c < UNKNOWN
                || c == '\n' || c == '\t';
    }

    private static String withoutForbidden(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c > Character.MAX_VALUE) {
                clean.appendCodePoint(c);
            } else if (Character.isSurrogate((char) c)) {
                clean.append(UNKNOWN);
            } else if (c == UNKNOWN || isPlain((char) c)) {
                clean.append((char) c);
            }
        });
        return clean.toString();
    }
}
