// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.words;

import java.time.LocalDate;
import java.util.Locale;

import org.corolle.core.query.PartialDates;

/** Dates as people write them; years, months and days alike. */
public final class DateText {

    private DateText() { }

    /** A whole date. */
    public static String of(LocalDate date, Locale locale) {
        return PartialDates.format(date.toString(), locale);
    }

    /** A year, a month or a day; what is none of these is given back as it is. */
    public static String of(String partial, Locale locale) {
        return PartialDates.format(CleanText.of(partial), locale);
    }

    /** From one date to another, either of which may be unsaid. */
    public static String period(String start, String end, GridWords words) {
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
