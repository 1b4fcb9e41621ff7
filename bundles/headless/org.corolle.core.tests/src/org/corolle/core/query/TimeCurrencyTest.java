// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

import org.corolle.core.project.SmallProject;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.Unit;
import org.corolle.model.collection.UnitKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCurrencyTest {

    private final Unit ticTac = new SmallProject().create(CollectionPackage.Literals.UNIT);

    @BeforeEach
    void oneTicTacIsOneMinute() {
        ticTac.setKind(UnitKind.TIME_CURRENCY);
        ticTac.setMinutesPerUnit(BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource({"300,5", "600,10", "3600,60"})
    void ticTacsAreHoursAsTheRulesOfRomansSay(BigDecimal ticTacs, int hours) {
        assertEquals(Optional.of(Duration.ofHours(hours)), TimeCurrency.time(ticTac, ticTacs));
        assertEquals(0, ticTacs.compareTo(TimeCurrency.amount(ticTac, Duration.ofHours(hours)).get()));
    }

    @Test
    void halfAnHourOfAnHourCurrencyIsHalfAUnit() {
        ticTac.setMinutesPerUnit(new BigDecimal("60"));

        assertEquals(Optional.of(new BigDecimal("0.5")), TimeCurrency.amount(ticTac, Duration.ofMinutes(30)));
        assertEquals(Optional.of(Duration.ofMinutes(-90)), TimeCurrency.time(ticTac, new BigDecimal("-1.5")));
    }

    @Test
    void aUnitThatIsNoTimeOrDoesNotSayItsWorthGivesNone() {
        ticTac.setMinutesPerUnit(BigDecimal.ZERO);
        assertEquals(Optional.empty(), TimeCurrency.amount(ticTac, Duration.ofHours(1)));
        ticTac.setMinutesPerUnit(null);
        assertEquals(Optional.empty(), TimeCurrency.time(ticTac, BigDecimal.TEN));
        ticTac.setMinutesPerUnit(BigDecimal.ONE);
        ticTac.setKind(UnitKind.MONEY);
        assertEquals(Optional.empty(), TimeCurrency.time(ticTac, BigDecimal.TEN));
    }

    @Test
    void anAmountBeyondAllTimeGivesNone() {
        assertEquals(Optional.empty(), TimeCurrency.time(ticTac, new BigDecimal("1e40")));
    }
}
