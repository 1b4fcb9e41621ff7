// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

import org.corolle.model.collection.Unit;
import org.corolle.model.collection.UnitKind;

/** What an amount of a time currency is worth in time, and back. */
public final class TimeCurrency {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(60);

    private TimeCurrency() { }

    /** The time that this amount is worth, to the second; none when the unit is not of time or tells no worth. */
    public static Optional<Duration> time(Unit unit, BigDecimal amount) {
        return minutes(unit).map(minutes -> amount.multiply(minutes).multiply(SECONDS))
                .filter(seconds -> seconds.abs().compareTo(LONGEST) < 0)
                .map(seconds -> Duration.ofSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValueExact()));
    }

    /** The amount that this time is worth, to the hundredth. */
    public static Optional<BigDecimal> amount(Unit unit, Duration time) {
        return minutes(unit).map(minutes -> BigDecimal.valueOf(time.toSeconds())
                .divide(minutes.multiply(SECONDS), 2, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    private static Optional<BigDecimal> minutes(Unit unit) {
        boolean ofTime = unit.isSetKind() && unit.getKind() == UnitKind.TIME_CURRENCY;
        return Optional.ofNullable(unit.getMinutesPerUnit()).filter(minutes -> ofTime && minutes.signum() > 0);
    }
}
