// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.words.DateText;
import org.corolle.grids.words.GridWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.ibm.icu.text.MessageFormat;

class GridWordsTest {

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = GridWords.class.getResourceAsStream("words_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Test
    void saysTheSameThingsInBothLanguages() throws IOException {
        assertEquals(new TreeSet<>(texts("fr").keySet()), new TreeSet<>(texts("en").keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void formatsEveryText(String language) throws IOException {
        texts(language).forEach((key, text) -> {
            String formatted = new MessageFormat((String) text, Locale.ROOT).format(new Object[] {"a", "b", "c", "d"});
            assertFalse(formatted.isBlank() || formatted.contains("{") || formatted.contains("'"), key + ": " + text);
        });
    }

    @Test
    void holdsTheSamePlaceholdersInBothLanguages() throws IOException {
        Properties english = texts("en");
        texts("fr").forEach((key, text) -> {
            int wanted = new MessageFormat((String) text).getFormatsByArgumentIndex().length;
            assertEquals(wanted, new MessageFormat(english.getProperty((String) key))
                    .getFormatsByArgumentIndex().length, key.toString());
        });
    }

    @Test
    void speaksFrenchUnlessEnglishIsAskedFor() {
        assertEquals("Matrice de la chaîne de valeur", GridKind.MATRIX.title(Locale.CANADA_FRENCH));
        assertEquals("Value chain matrix", GridKind.MATRIX.title(Locale.US));
        assertEquals("Funder", GridPreset.FUNDER.title(Locale.UK));
    }

    @Test
    void explainsEveryColumnInBothLanguages() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (GridPreset preset : GridPreset.values()) {
                for (GridColumn column : GridBuilder.available(preset, locale)) {
                    assertTrue(column.explanation().endsWith("."), column.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2018, 2018", "2018-07, juillet 2018", "2018-07-14, 14 juillet 2018", "2018-05-01, 1er mai 2018",
        "printemps, printemps", "2018-02-31, 2018-02-31"})
    void writesDatesAsPeopleDo(String partial, String written) {
        assertEquals(written, DateText.of(partial, Locale.FRENCH));
    }

    @Test
    void writesPeriodsWhoseEndsMayBeUnsaid() {
        GridWords words = GridWords.in(Locale.FRENCH);

        assertEquals("juillet 2017 – décembre 2018", DateText.period("2017-07", "2018-12", words));
        assertEquals("depuis 2017", DateText.period("2017", null, words));
        assertEquals("2017", DateText.period("2017", "2017", words));
        assertEquals("", DateText.period(null, null, words));
    }

    @Test
    void usesEveryKeyThatItHas() throws IOException {
        Path sources = Path.of("../org.corolle.grids/src");
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        texts("fr").keySet().stream().map(Object::toString)
                .filter(k -> !k.matches("(column|kind|preset|format|problem|sheet)\\..*|direction\\..*"))
                .forEach(k -> assertTrue(code.indexOf('"' + k + '"') >= 0, k));
    }
}
