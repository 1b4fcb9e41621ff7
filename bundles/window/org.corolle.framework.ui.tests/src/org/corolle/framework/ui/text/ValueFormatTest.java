// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;

import org.corolle.core.labels.Labels;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.CircuitKind;
import org.junit.jupiter.api.Test;

final class ValueFormatTest {

    private final ValueFormat french = new ValueFormat(Labels.in(Locale.FRENCH));
    private final TinyProject small = new TinyProject();

    @Test
    void anEnumerationIsSaidInWordsAndEmptyWhenUnset() {
        assertEquals("", french.of(small.gift, ChainPackage.Literals.CIRCUIT__KIND));

        small.gift.setKind(CircuitKind.GIFT);

        assertEquals("Don", french.of(small.gift, ChainPackage.Literals.CIRCUIT__KIND));
        assertEquals("Gift", new ValueFormat(Labels.in(Locale.ENGLISH))
                .of(small.gift, ChainPackage.Literals.CIRCUIT__KIND));
    }

    @Test
    void partialDatesAreSaidAsFarAsTheyAreKnown() {
        assertEquals("2018", french.date("2018"));
        assertEquals("juillet 2018", french.date("2018-07"));
        assertEquals("14 juillet 2018", french.date("2018-07-14"));
        assertEquals("2018-13", french.date("2018-13"));
        assertEquals("", french.date(null));
    }

    @Test
    void aPeriodMayLackAnEnd() {
        assertEquals("(juillet 2017 – décembre 2018)", french.period("2017-07", "2018-12"));
        assertEquals("(2017)", french.period("2017", null));
        assertEquals("", french.period(null, null));
    }

    @Test
    void numbersKeepAllTheirDecimals() {
        assertEquals("0,125", french.number(new BigDecimal("0.125")));
    }
}
