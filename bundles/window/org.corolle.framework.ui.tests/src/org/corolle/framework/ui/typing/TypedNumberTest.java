// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number is read by the rule by which it is shown; what could be two numbers is left to who typed it. */
final class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1200|1200", "1,5|1.5", "-0,25|-0.25", "\u22123|-3", "82%|82",
            "1.234,5|1234.5",
        "1.234.567|1234567", "1.5|1.5", "1.25|1.25", "0.125|0.125", "1.200|", "12,5,1|", "mille|"})
    void inFrench(String typed, String kept) {
        assertEquals(Optional.ofNullable(kept), TypedNumber.of(typed, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1200|1200", "1,200|1200", "12,500|12500", "1,234,567.8|1234567.8", "1.5|1.5",
        "1,5|1.5", "\u22123|-3", "82%|82", "1.234,5|", "1,23,4|", "many|"})
    void inEnglish(String typed, String kept) {
        assertEquals(Optional.ofNullable(kept), TypedNumber.of(typed, false));
    }
}
