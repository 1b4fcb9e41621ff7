// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.words.FormulaGuard;
import org.corolle.grids.words.NumberText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
