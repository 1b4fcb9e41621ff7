// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.words;

/**
 * Texts that a spreadsheet would take for a formula. In files that carry no types an apostrophe before the text makes
 * it a text again (as OWASP advises against CSV injection); reading back takes it away.
 */
public final class FormulaGuard {

    private static final String MARK = "'";
    private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() { }

    /** Whether a spreadsheet might compute this text: its first character, blanks left aside, is one of the signs. */
    public static boolean begins(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                return true;
            }
            if (!Character.isWhitespace(c) && c != '\u00A0' && c != '\uFEFF') {
                return false;
            }
        }
        return false;
    }

    /** The text as it can be written where there are no types. */
    public static String guarded(String text) {
        int marks = marks(text);
        return begins(text.substring(marks)) ? MARK + text : text;
    }

    /** The text that was guarded. */
    public static String unguarded(String text) {
        int marks = marks(text);
        return marks > 0 && begins(text.substring(marks)) ? text.substring(1) : text;
    }

    private static int marks(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == MARK.charAt(0)) {
            marks++;
        }
        return marks;
    }
}
