// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.number;

import java.math.BigDecimal;
import java.util.Locale;

import org.corolle.core.text.Languages;

/**
 * Numbers as Corolle writes them, whatever the machine's language: 7 105,5 in French, 7,105.5 in English. All decimals
 * are kept, zeros at their end are not; {@link NumberReader} reads what is written here back to an equal number.
 */
public final class NumberText {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int GROUP = 3;
    private static final int MOST_DIGITS = 40;

    private NumberText() { }

    /** With thousands grouped, for reading. */
    public static String grouped(BigDecimal number, Locale locale) {
        if (isOfNoHumanSize(number)) {
            return plain(number, locale);
        }
        String plain = plain(number, locale);
        int end = plain.indexOf(decimalMark(locale));
        StringBuilder text = new StringBuilder(plain);
        int first = number.signum() < 0 ? 1 : 0;
        for (int at = (end < 0 ? plain.length() : end) - GROUP; at > first; at -= GROUP) {
            text.insert(at, groupMark(locale));
        }
        return text.toString();
    }

    /** Without grouping, with the language's decimal mark: for a field to be changed, and for a spreadsheet. */
    public static String plain(BigDecimal number, Locale locale) {
        BigDecimal stripped = number.stripTrailingZeros();
        String text = isOfNoHumanSize(number) ? stripped.toString() : stripped.toPlainString();
        return text.replace('.', decimalMark(locale));
    }

    /** Like {@link #plain}, with the zeros at the end that somebody typed. */
    public static String written(BigDecimal number, Locale locale) {
        return isOfNoHumanSize(number) ? plain(number, locale)
                : number.toPlainString().replace('.', decimalMark(locale));
    }

    static char decimalMark(Locale locale) {
        return isFrench(locale) ? ',' : '.';
    }

    private static char groupMark(Locale locale) {
        return isFrench(locale) ? NO_BREAK_SPACE : ',';
    }

    private static boolean isFrench(Locale locale) {
        return Languages.of(locale) == Locale.FRENCH;
    }

    /** A number of a size that nobody means is written as the computer does, not as thousands of zeros. */
    private static boolean isOfNoHumanSize(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS
                || Math.abs((long) number.scale()) > MOST_DIGITS;
    }
}
