// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Set;

import org.corolle.core.labels.Labels;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.Qualifier;
import org.corolle.model.collection.Unit;

/** How figures are written in a sentence: 1,900 kg, more than 100. */
final class AmountText {

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;
    private static final Set<String> BARE_NUMBER = Set.of("nb", "nombre", "no.", "number");
    private static final char NO_BREAK_SPACE = '\u00a0';

    private AmountText() { }

    /** The amount with its qualifier and its unit. */
    static String written(Amount amount, Locale locale) {
        String number = number(amount.value(), locale) + unit(amount.unit());
        Qualifier qualifier = amount.qualifier();
        if (qualifier == null || qualifier == Qualifier.EXACT) {
            return number;
        }
        String word = Labels.in(locale).of(qualifier, CollectionPackage.Literals.QUALIFIER);
        return word.toLowerCase(locale) + NO_BREAK_SPACE + number;
    }

    /** The number as people of this language write it; one of a size nobody means, as the computer writes it. */
    static String number(BigDecimal number, Locale locale) {
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            return number.toString();
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    private static String unit(Unit unit) {
        String symbol = unit == null ? "" : said(unit.getSymbol()) ? unit.getSymbol().strip()
                : said(unit.getName()) ? unit.getName().strip() : "";
        return symbol.isEmpty() || BARE_NUMBER.contains(symbol.toLowerCase(Locale.ROOT)) ? "" : NO_BREAK_SPACE + symbol;
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }
}
