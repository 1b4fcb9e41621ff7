// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** The days that a partial date may mean: 2018-07 is any day of July 2018. */
record DateSpan(LocalDate first, LocalDate last, TemporalAccessor written) {

    /** The span of a year, a month or a day; empty when the text is none of these or no such day exists. */
    static Optional<DateSpan> of(String text) {
        try {
            return Optional.of(switch (text.strip().length()) {
                case 4 -> year(Year.parse(text.strip()));
                case 7 -> month(YearMonth.parse(text.strip()));
                default -> day(LocalDate.parse(text.strip()));
            });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateSpan year(Year year) {
        return new DateSpan(year.atDay(1), year.atDay(year.length()), year);
    }

    private static DateSpan month(YearMonth month) {
        return new DateSpan(month.atDay(1), month.atEndOfMonth(), month);
    }

    private static DateSpan day(LocalDate day) {
        return new DateSpan(day, day, day);
    }
}
