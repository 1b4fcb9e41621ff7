// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    private static final int NUMBERS = 4_000;

    static Stream<Locale> languages() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"1,200|1200", "12,500|12500", "1,200,000|1200000",
        "1,5|1.5", "0,123|0.123", "1.200|1.200", "1234.5|1234.5", "-1,200.50|-1200.50", "12,34,567|1234567"})
    void readsEnglishNumbers(String typed, BigDecimal meant) {
        assertEquals(new NumberReading.One(meant, false), NumberReader.read(typed, Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"1,200|1.200", "1,5|1.5", "1.5|1.5", "0.125|0.125",
        "1.234.567|1234567", "1\u00A0234,5|1234.5", "12\u202F500|12500", ",5|0.5"})
    void readsFrenchNumbers(String typed, BigDecimal meant) {
        assertEquals(new NumberReading.One(meant, false), NumberReader.read(typed, Locale.FRENCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"1.234,5|1234.5", "1,234.5|1234.5", "1 234,5|1234.5",
        "1\u2009234,5|1234.5", "1\u2007234.5|1234.5", "1'234.50|1234.50", "1\u2019234\u2019567,5|1234567.5",
        "\u221212|-12", "\u2013 5|-5", "+7|7", "\u0661\u0662\u0663\u066B\u0665|123.5",
                "\u0661\u066B\u0662\u0663\u0664|1.234",
        "\u0661\u066C\u0662\u0663\u0664|1234", "\uFF11\uFF12\uFF0E\uFF15|12.5", "\u200E12|12", "1E+3|1E+3", "007|7"})
    void readsWhatIsUnambiguousInBothLanguages(String typed, BigDecimal meant) {
        languages().forEach(language -> assertEquals(new NumberReading.One(meant, false),
                NumberReader.read(typed, language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"82 %", "82%", "82\u202F%", "82\u00A0\u066A", "82\uFF05"})
    void aPercentageIsSaidInHundredths(String typed) {
        languages().forEach(language -> assertEquals(new NumberReading.One(new BigDecimal(82), true),
                NumberReader.read(typed, language)));
    }

    @Test
    void asksWhereAMarkMayMeanThousandsOrDecimals() {
        NumberReading french = NumberReader.read("-1.200", Locale.FRENCH);
        NumberReading english = NumberReader.read("1234,567", Locale.ENGLISH);

        assertEquals(new NumberReading.Either(new BigDecimal(-1200), new BigDecimal("-1.200")), french);
        assertEquals("Voulez-vous dire -1\u00A0200 ou -1,2\u00A0? Écrivez-le ainsi.", french.question(Locale.FRENCH));
        assertEquals("Do you mean 1,234,567 or 1,234.567? Please write it so.", english.question(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "douze", "12 34", "1,2,3", "31.12.2018", "12\n345", "12\t345", "1.234,567,890",
        "1 234 56", "12 €", "1-2", "--5", "1'23", "%", ",", "-", "06 12 34 56 78", "1,234 567", "1 234,567.8", "5 % %"})
    void neverGuesses(String typed) {
        languages().forEach(language -> assertEquals(new NumberReading.None(), NumberReader.read(typed, language)));
    }

    @Test
    void saysWhatToWriteInBothLanguages() {
        NumberReading none = NumberReader.read("douze", Locale.FRENCH);

        assertTrue(none.question(Locale.FRENCH).contains("12\u00A0500 ou 3,5"), none.question(Locale.FRENCH));
        assertTrue(none.question(Locale.ENGLISH).contains("12,500 or 3.5"), none.question(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whateverIsWrittenIsReadBackEqual(Locale language) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        IntStream.range(0, NUMBERS).mapToObj(i -> number(random)).forEach(number -> Stream
                .of(NumberText.grouped(number, language), NumberText.plain(number, language)).forEach(written ->
                        assertEquals(number.stripTrailingZeros(), NumberReader.read(written, language).number()
                                .map(BigDecimal::stripTrailingZeros).orElse(null), written + " of seed " + seed)));
    }

    @Test
    void thousandsAreGroupedAsTheLanguageDoes() {
        assertEquals("7\u00A0105", NumberText.grouped(new BigDecimal("7105"), Locale.FRENCH));
        assertEquals("-1\u00A0234\u00A0567,05", NumberText.grouped(new BigDecimal("-1234567.050"), Locale.FRENCH));
        assertEquals("7,105", NumberText.grouped(new BigDecimal("7105"), Locale.ENGLISH));
        assertEquals("105", NumberText.grouped(new BigDecimal("105"), Locale.ENGLISH));
        assertEquals("7105,5", NumberText.plain(new BigDecimal("7105.50"), Locale.FRENCH));
    }

    private static BigDecimal number(Random random) {
        BigInteger digits = new BigInteger(1 + random.nextInt(80), random);
        BigDecimal number = new BigDecimal(digits, random.nextInt(60) - 20);
        return random.nextBoolean() ? number : number.negate();
    }
}
