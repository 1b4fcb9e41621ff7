// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.words;

/** Text that every file format can hold: no control characters, no broken surrogates, one kind of line end. */
public final class CleanText {

    private static final char UNKNOWN = '\uFFFD';

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

    /** The clean text on one line. */
    public static String line(String text) {
        return of(text).replaceAll("\\s+", " ");
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
