// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates known to the year, the month or the day: 2018, 2018-07, 2018-07-14. */
public final class PartialDates {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private PartialDates() { }

    /** The year, month of a year or day that this text says; empty when it says none. */
    public static Optional<TemporalAccessor> parse(String text) {
        if (text == null || !SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(switch (text.length()) {
                case 4 -> Year.parse(text);
                case 7 -> YearMonth.parse(text);
                default -> LocalDate.parse(text);
            });
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The first day that the date may mean. */
    public static Optional<LocalDate> firstDay(String text) {
        return parse(text).map(date -> date instanceof Year year ? year.atDay(1)
                : date instanceof YearMonth month ? month.atDay(1) : (LocalDate) date);
    }

    /** The last day that the date may mean. */
    public static Optional<LocalDate> lastDay(String text) {
        return parse(text).map(date -> date instanceof Year year ? year.atMonth(12).atEndOfMonth()
                : date instanceof YearMonth month ? month.atEndOfMonth() : (LocalDate) date);
    }

    /** True unless this period surely ends before it starts; an end unsaid or unreadable is no fault. */
    public static boolean inOrder(String start, String end) {
        Optional<LocalDate> first = firstDay(start);
        Optional<LocalDate> last = lastDay(end);
        return first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get());
    }

    /** The date in words: 2018, juillet 2018, 1er juillet 2018; a text that is no date stays as it is. */
    public static String format(String text, Locale locale) {
        return parse(text).map(date -> date instanceof Year ? text
                : date instanceof YearMonth month ? DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month)
                : day((LocalDate) date, locale)).orElse(text == null ? "" : text);
    }

    private static String day(LocalDate day, Locale locale) {
        String text = DateTimeFormatter.ofPattern("d LLLL uuuu", locale).format(day);
        return day.getDayOfMonth() == 1 && Locale.FRENCH.getLanguage().equals(locale.getLanguage())
                ? "1er" + text.substring(1) : text;
    }
}
