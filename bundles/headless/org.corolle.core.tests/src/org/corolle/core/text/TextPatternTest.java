// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.ibm.icu.text.MessageFormat;

class TextPatternTest {
    private static final List<Integer> COUNTS = List.of(0, 1, 2, 3, 11, 21, 999, 1_000, 12_500);

    @ParameterizedTest
    @ValueSource(strings = {"{0} of {1}", "{0,number,#}", "{0,plural,one{# row} other{# rows}} of {1}",
            "{0,plural,=0{none} =1{one thing} other{# things}}", "{0,plural,=0{nobody}one{{1} alone}other{{1} and #}}.",
            "l’eau {1} : {0,plural, one {#} other {#}}"})
    void saysWhatIcuSays(String source) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            MessageFormat icu = new MessageFormat(source, locale);
            for (int count : COUNTS) {
                assertEquals(icu.format(new Object[] {count, "a"}), TextPattern.of(source, locale).fill(count, "a"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0", "{0}}", "{0,date}", "{0,plural,one{#}}", "{0,plural,other{#}", "{name}"})
    void refusesWhatItCannotRead(String source) {
        assertThrows(IllegalArgumentException.class, () -> TextPattern.of(source, Locale.FRENCH));
    }

    @Test
    void showsWhatItIsNotGiven() {
        assertEquals("1 of {1}", TextPattern.of("{0} of {1}", Locale.ENGLISH).fill(1));
        assertEquals("{0,plural,other{#}}", TextPattern.of("{0,plural,other{#}}", Locale.ENGLISH).fill());
    }

    @Test
    void takesAnApostropheForItself() {
        assertEquals("it's '{0}' and ''", TextPattern.of("it's '{0}' and ''", Locale.ENGLISH).fill("{0}"));
    }
}
