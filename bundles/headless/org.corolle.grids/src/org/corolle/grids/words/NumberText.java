// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as the document's language writes them, whatever the machine's. */
public final class NumberText {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private NumberText() { }

    /** Without grouping, with the language's decimal mark: what a spreadsheet reads as a number. */
    public static String plain(BigDecimal number, Locale locale) {
        String text = number.stripTrailingZeros().toPlainString();
        return isEnglish(locale) ? text : text.replace('.', ',');
    }

    /** With thousands grouped, for reading. */
    public static String grouped(BigDecimal number, Locale locale) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(isEnglish(locale) ? ',' : NO_BREAK_SPACE);
        symbols.setDecimalSeparator(isEnglish(locale) ? '.' : ',');
        DecimalFormat format = new DecimalFormat("#,##0.##########", symbols);
        return format.format(number);
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
