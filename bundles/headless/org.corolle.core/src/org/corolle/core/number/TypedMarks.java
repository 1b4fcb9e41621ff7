// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.number;

import java.text.Normalizer;

/** Brings the many signs that keyboards, spreadsheets and scripts put into a number down to the plain ones. */
final class TypedMarks {

    private static final String MINUS = "\u2212\u2010\u2011\u2012\u2013\u207B";
    private static final String APOSTROPHES = "\u2019\u2018\u02BC\u02B9\u2032\u00B4`";
    private static final int ARABIC_PERCENT = 0x066A;
    private static final int ARABIC_DECIMAL = 0x066B;
    private static final int ARABIC_THOUSANDS = 0x066C;
    private static final int ARABIC_COMMA = 0x060C;

    private TypedMarks() { }

    /**
     * Digits 0 to 9, the language's decimal mark, one kind of space, apostrophe, minus and percent sign; marks of
     * direction are left out.
     */
    static String plain(String typed, char decimalMark) {
        StringBuilder plain = new StringBuilder();
        // full-width forms are the same signs; a space or an accent must not be taken apart, hence after ours
        typed.strip().codePoints().map(c -> c == ARABIC_DECIMAL ? decimalMark : ours(c)).filter(c -> c >= 0)
                .forEach(c -> plain.append(c < 0x80 ? Character.toString(c)
                        : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)));
        return plain.toString().strip();
    }

    private static int ours(int c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return '0' + digit;
        } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
            return ' ';
        } else if (Character.getType(c) == Character.FORMAT) {
            return -1;
        } else if (MINUS.indexOf(c) >= 0) {
            return '-';
        } else if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        return switch (c) {
            case ARABIC_PERCENT -> '%';
            case ARABIC_THOUSANDS -> '\'';
            case ARABIC_COMMA -> ',';
            default -> c;
        };
    }
}
