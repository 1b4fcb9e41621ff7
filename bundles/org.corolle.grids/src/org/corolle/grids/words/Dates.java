// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Dates as people write them; years, months and days alike. */
public final class Dates {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Dates() { }

    /** A whole date. */
    public static String of(LocalDate date, Locale locale) {
        String text = DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
        return Locale.FRENCH.equals(locale) && date.getDayOfMonth() == 1 ? "1er" + text.substring(1) : text;
    }

    /** A year, a month or a day; what is none of these is given back as it is. */
    public static String of(String partial, Locale locale) {
        String text = CleanText.of(partial);
        try {
            return switch (text.length()) {
                case 0, YEAR -> text;
                case MONTH -> DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(YearMonth.parse(text));
                default -> of(LocalDate.parse(text), locale);
            };
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** From one date to another, either of which may be unsaid. */
    public static String period(String start, String end, Words words) {
        String from = of(start, words.locale());
        String to = of(end, words.locale());
        if (from.isEmpty() && to.isEmpty() || from.equals(to)) {
            return from;
        }
        if (to.isEmpty()) {
            return words.get("period.from", from);
        }
        return from.isEmpty() ? words.get("period.until", to) : words.get("period", from, to);
    }
}
