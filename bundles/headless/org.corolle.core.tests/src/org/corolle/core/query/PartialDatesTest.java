// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDatesTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "juillet", "18", "2018-7", "2018-13", "2018-02-30", "2018-07-14T10:00", " 2018",
            "٢٠١٨", "-2018"})
    void whatIsNoYearMonthOrDayIsNoDate(String text) {
        assertTrue(PartialDates.parse(text).isEmpty());
        assertEquals(text == null ? "" : text, PartialDates.format(text, Locale.FRENCH));
    }

    @Test
    void aDateMayMeanManyDays() {
        assertEquals(LocalDate.of(2020, 1, 1), PartialDates.firstDay("2020").get());
        assertEquals(LocalDate.of(2020, 12, 31), PartialDates.lastDay("2020").get());
        assertEquals(LocalDate.of(2020, 2, 29), PartialDates.lastDay("2020-02").get());
        assertEquals(PartialDates.firstDay("2020-02-05"), PartialDates.lastDay("2020-02-05"));
        assertEquals(Optional.empty(), PartialDates.firstDay(null));
    }

    @Test
    void aPeriodIsOutOfOrderOnlyWhenItSurelyIs() {
        assertTrue(PartialDates.inOrder("2018-07", "2018"));
        assertTrue(PartialDates.inOrder("2018-07-14", "2018-07"));
        assertTrue(PartialDates.inOrder(null, "2018"));
        assertTrue(PartialDates.inOrder("2018", "bientôt"));
        assertFalse(PartialDates.inOrder("2018-07", "2018-06-30"));
        assertFalse(PartialDates.inOrder("2019", "2018"));
    }

    @Test
    void aDateIsWrittenAsPeopleOfThatLanguageWriteIt() {
        assertEquals("2017", PartialDates.format("2017", Locale.FRENCH));
        assertEquals("juillet 2017", PartialDates.format("2017-07", Locale.FRENCH));
        assertEquals("1er août 2017", PartialDates.format("2017-08-01", Locale.FRENCH));
        assertEquals("July 2017", PartialDates.format("2017-07", Locale.ENGLISH));
        assertEquals("1 August 2017", PartialDates.format("2017-08-01", Locale.ENGLISH));
    }

    @Test
    void theMachinesLanguageChangesNothing() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("14 juillet 2017", PartialDates.format("2017-07-14", Locale.FRENCH));
            assertEquals("2017", PartialDates.format("2017", Locale.FRENCH));
        } finally {
            Locale.setDefault(machine);
        }
    }
}
