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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridProblem;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.words.DateText;
import org.corolle.grids.words.GridWords;
import org.corolle.model.project.Element;
import org.corolle.model.project.EvaluationProject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("../org.corolle.grids/src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        Set<String> made = keysThatAreMade();

        assertEquals(List.of(), texts("fr").keySet().stream().map(Object::toString).sorted()
                .filter(key -> code.indexOf('"' + key + '"') < 0 && !made.contains(key)).toList());
    }

    /** The keys that the code puts together from a literal of an enumeration or from a column's id. */
    private static Set<String> keysThatAreMade() {
        Set<String> made = new TreeSet<>();
        for (GridKind kind : GridKind.values()) {
            made.addAll(List.of("kind." + kind, "kind." + kind + ".purpose", "sheet." + kind));
        }
        Stream.of(GridPreset.values()).forEach(preset -> made.add("preset." + preset));
        Stream.of(GridFormat.values()).forEach(format -> made.add("format." + format));
        Stream.of(GridProblem.Kind.values()).forEach(kind -> made.add("problem." + kind));
        made.addAll(List.of("direction.true", "direction.false"));
        for (String column : columns()) {
            made.addAll(List.of("column." + column, "column." + column + ".doc"));
        }
        return made;
    }

    private static Set<String> columns() {
        Set<String> columns = new TreeSet<>();
        EvaluationProject project = new GardenProject().project;
        project.getChains().add(EcoreUtil.copy(project.getChains().get(0)));
        project.eAllContents().forEachRemaining(element -> {
            if (element instanceof Element made) {
                made.setIllustrative(true);
            }
        });
        for (GridKind kind : GridKind.values()) {
            Grid grid = GridBuilder.build(project, GridRequest.of(kind, Locale.FRENCH, GardenProject.DATE));
            grid.columns().forEach(column -> columns.add(column.id()));
        }
        for (GridPreset preset : GridPreset.values()) {
            GridBuilder.available(preset, Locale.FRENCH).forEach(column -> columns.add(column.id()));
        }
        return columns;
    }
}
