// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.corolle.core.number.NumberText;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.grid.GridRow;
import org.corolle.grids.words.FormulaGuard;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private final GardenProject garden = new GardenProject();

    private String written(Locale locale) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GridExport.write(GridBuilder.build(garden.project, new GridRequest(GridKind.INDICATORS, GridPreset.EVALUATOR,
                List.of("code", "level"), locale, GardenProject.DATE)), GridFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isWhatExcelInFrenchOpensWithADoubleClick() throws Exception {
        assertTrue(written(Locale.FRENCH).startsWith("\uFEFFCode;Niveau;Repère;Identifiant\r\nL1;Réalisation;L1;"));
    }

    @Test
    void partsCellsByCommasInEnglish() throws Exception {
        assertTrue(written(Locale.ENGLISH).startsWith("\uFEFFCode,Level,Reference,Identifier\r\nL1,Output,L1,"));
    }

    @Test
    void writesDecimalsWithACommaInFrenchAndNeverGroupsDigits() {
        assertEquals("1250,5", NumberText.plain(new BigDecimal("1250.50"), Locale.FRENCH));
        assertEquals("-1250.5", NumberText.plain(new BigDecimal("-1250.5"), Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("grids")
    void isARectangle(GridKind kind, GridPreset preset, boolean empty) throws Exception {
        EvaluationProject project = empty ? ProjectFactory.eINSTANCE.createEvaluationProject() : garden.project;
        Grid grid = grid(project, kind, preset);

        for (CSVRecord row : records(grid)) {
            assertEquals(grid.columns().size(), row.size(), row.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void everyRowSaysTheGroupItStandsIn(GridKind kind, GridPreset preset, boolean empty) throws Exception {
        garden.indicator(garden.meeting, "Autre", i -> i.setCode("L2"));
        Grid grid = grid(garden.project, kind, preset);
        String group = grid.rows().get(0).cells().get(0).text(Locale.FRENCH);
        List<String> expected = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            String first = row.cells().get(0).text(Locale.FRENCH);
            group = grid.look().grouped() && first.isEmpty() ? group : first;
            expected.add(group);
        }

        assertEquals(expected, records(grid).stream().skip(1).map(r -> FormulaGuard.unguarded(r.get(0))).toList());
    }

    @Test
    void aSentenceThatWouldBeComputedIsAText() throws Exception {
        Grid grid = grid(ProjectFactory.eINSTANCE.createEvaluationProject(), GridKind.MATRIX, GridPreset.EVALUATOR);
        Grid hostile = new Grid(grid.kind(), grid.title(), grid.header(), grid.columns(), List.of(), "=1+1",
                grid.notes(), grid.look());

        assertEquals("'=1+1", records(hostile).get(1).get(0));
    }

    static Stream<Arguments> grids() {
        return Stream.of(true, false).flatMap(empty -> Stream.concat(
                Stream.of(GridKind.values()).map(kind -> Arguments.of(kind, GridPreset.EVALUATOR, empty)),
                Stream.of(GridPreset.values()).map(preset -> Arguments.of(GridKind.INDICATORS, preset, empty))));
    }

    private static Grid grid(EvaluationProject project, GridKind kind, GridPreset preset) {
        return GridBuilder.build(project, new GridRequest(kind, preset, List.of(), Locale.FRENCH, GardenProject.DATE));
    }

    private static List<CSVRecord> records(Grid grid) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GridExport.write(grid, GridFormat.CSV, out);
        String text = out.toString(StandardCharsets.UTF_8).substring(1);
        return CSVFormat.EXCEL.builder().setDelimiter(';').get().parse(new StringReader(text)).getRecords();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-1", "@a", "\t=1", " =1", "\uFF1D1", "'=1", "\n=1", "-"})
    void makesATextOfWhatASpreadsheetWouldCompute(String text) {
        assertEquals("'" + text, FormulaGuard.guarded(text));
        assertEquals(text, FormulaGuard.unguarded(FormulaGuard.guarded(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "'abc", "a=1", "l’été", "''", "5"})
    void leavesOtherTextsAlone(String text) {
        assertEquals(text, FormulaGuard.guarded(text));
        assertEquals(text, FormulaGuard.unguarded(text));
    }

    @Test
    void readsWhatExcelForWindowsSavesInItsOwnCharacterSet(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("rempli.csv");
        Files.write(file, written(Locale.FRENCH).substring(1).replace("Réalisation", "Résultat")
                .getBytes(Charset.forName("windows-1252")));

        assertEquals("Résultat", GridReader.read(file).row("L1").orElseThrow().texts().get("Niveau"));
    }
}
