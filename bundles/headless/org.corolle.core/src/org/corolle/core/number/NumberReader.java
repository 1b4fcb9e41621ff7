// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number that a person typed or pasted. In the language of the window, and with every mark that people use
 * elsewhere where it can mean one thing only: 1 234,5 and 1.234,5 and 1'234.5 are the same number in either language.
 * Where a mark may group thousands or part decimals, the reader asks instead of guessing.
 */
public final class NumberReader {

    private static final Pattern SHAPE = Pattern.compile(
            "(?=.*\\d)([+-]?) ?([\\d,.](?:[\\d ',.]*\\d)?[,.]?)(?:[eE]([+-]?\\d{1,9}))?( ?%)?");
    private static final String THREES = "\\d{1,3}(?:%1$s\\d{3})+";
    private static final String TWOS_AND_THREE = "\\d{1,2}(?:%1$s\\d{2})+%1$s\\d{3}";
    private static final int GROUP = 3;

    private final Locale locale;

    private NumberReader(Locale locale) {
        this.locale = locale;
    }

    /** What the text means to people who read this language (French or English). */
    public static NumberReading read(String typed, Locale locale) {
        Matcher shape = SHAPE.matcher(TypedMarks.plain(typed, NumberText.decimalMark(locale)));
        if (!shape.matches()) {
            return new NumberReading.None();
        }
        NumberReading bare = new NumberReader(locale).unsigned(shape.group(2));
        boolean negative = shape.group(1).equals("-");
        int exponent = shape.group(3) == null ? 0 : Integer.parseInt(shape.group(3));
        boolean percentage = shape.group(4) != null;
        if (bare instanceof NumberReading.One one) {
            BigDecimal scaled = one.value().scaleByPowerOfTen(exponent);
            return new NumberReading.One(negative ? scaled.negate() : scaled, percentage);
        }
        return bare instanceof NumberReading.Either either && negative
                ? new NumberReading.Either(either.grouped().negate(), either.decimal().negate()) : bare;
    }

    private NumberReading unsigned(String text) {
        int mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (mark < 0) {
            return whole(text);
        }
        String before = text.substring(0, mark);
        String after = text.substring(mark + 1);
        boolean only = before.indexOf(text.charAt(mark)) < 0;
        if (!only) {
            return grouped(text, text.charAt(mark)) ? one(text) : new NumberReading.None();
        }
        if (!after.matches("\\d*")) {
            return new NumberReading.None();
        }
        return before.matches("\\d*") ? singleMark(before, text.charAt(mark), after) : decimal(before, after);
    }

    /** Without decimals, with or without marks between thousands. */
    private static NumberReading whole(String text) {
        return text.matches("\\d+") || grouped(text, ' ') || grouped(text, '\'') ? one(text)
                : new NumberReading.None();
    }

    /** Decimals behind thousands that another mark groups: there is no doubt. */
    private static NumberReading decimal(String before, String after) {
        boolean inThousands = before.chars().filter(c -> !Character.isDigit(c)).distinct().count() == 1
                && grouped(before, before.replaceAll("\\d", "").charAt(0));
        return inThousands ? one(before, after) : new NumberReading.None();
    }

    /** One mark and no other: the language's own parts decimals; another may be read both ways before three digits. */
    private NumberReading singleMark(String before, char mark, String after) {
        boolean own = mark == NumberText.decimalMark(locale);
        boolean cannotGroup = after.length() != GROUP || before.isEmpty() || before.equals("0");
        if (own || cannotGroup) {
            return one(before, after);
        }
        boolean groupsHere = mark == ',' && before.length() <= GROUP && before.charAt(0) != '0';
        return groupsHere ? one(before + after)
                : new NumberReading.Either(new BigDecimal(before + after), new BigDecimal(before + "." + after));
    }

    private static boolean grouped(String text, char mark) {
        String quoted = Pattern.quote(String.valueOf(mark));
        return text.matches(THREES.formatted(quoted)) && text.charAt(0) != '0'
                || mark == ',' && text.matches(TWOS_AND_THREE.formatted(quoted));
    }

    private static NumberReading one(String marked) {
        return new NumberReading.One(new BigDecimal(marked.replaceAll("\\D", "")), false);
    }

    private static NumberReading one(String before, String after) {
        String whole = before.replaceAll("\\D", "");
        return new NumberReading.One(new BigDecimal((whole.isEmpty() ? "0" : whole) + "." + after), false);
    }
}
