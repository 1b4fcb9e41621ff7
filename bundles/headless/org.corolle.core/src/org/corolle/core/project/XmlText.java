// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Text as XML can carry it. What XML forbids, and people paste all the same, must not cost them their file:
 * a vertical tab (a line break in slides) becomes a line break, a control character goes, half a character is marked.
 */
final class XmlText {

    private static final char HALF = '\uFFFD';

    private XmlText() { }

    static void write(String text, Writer out) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (special(c)) {
                out.write(text, from, i - from);
                out.write(escaped(c));
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }

    private static boolean special(char c) {
        return c < ' ' || c == '"' || c == '&' || c == '<' || c == '>' || Character.isSurrogate(c) || c >= '\uFFFE'
                || c == '\u0085' || c == '\u2028';
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "&quot;";
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\t', '\n', '\r', '\u0085', '\u2028' -> "&#x" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + ";";
            case '\u000B' -> "&#xA;";
            default -> c < ' ' ? "" : String.valueOf(HALF);
        };
    }
}
