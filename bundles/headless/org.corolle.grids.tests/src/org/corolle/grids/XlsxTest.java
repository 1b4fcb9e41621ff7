// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.corolle.grids.draft.CellColours;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.junit.jupiter.api.Test;

class XlsxTest {

    private static final int HEADER = 4;

    private final GardenProject garden = new GardenProject();

    private XSSFWorkbook opened(Grid grid) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GridExport.write(grid, GridFormat.XLSX, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void opensInAnotherProgramWithTitleProjectTerritoryDateAndVersion() throws Exception {
        try (XSSFWorkbook book = opened(garden.grid(GridPreset.EVALUATOR))) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertEquals("Grille d’indicateurs – Évaluateur", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals("Projet : Jardin partagé   ·   Territoire : Quartier des Ormes",
                    sheet.getRow(1).getCell(0).getStringCellValue());
            assertEquals("Édité le 21 novembre 2026   ·   Version : 2",
                    sheet.getRow(2).getCell(0).getStringCellValue());
        }
    }

    @Test
    void keepsTheHeaderInViewAndRepeatsItOnLandscapePagesThatFitInWidth() throws Exception {
        try (XSSFWorkbook book = opened(garden.grid(GridPreset.AGORA))) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertEquals(HEADER + 1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals(HEADER, sheet.getRepeatingRows().getFirstRow());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertTrue(sheet.getFitToPage());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertTrue(sheet.getFooter().getRight().contains("&P"), sheet.getFooter().getRight());
        }
    }

    @Test
    void offersListsInEnumeratedColumnsAndRefusesOtherValues() throws Exception {
        try (XSSFWorkbook book = opened(garden.grid(GridPreset.EVALUATOR, "level", "status", "indicator"))) {
            List<? extends DataValidation> rules = book.getSheetAt(0).getDataValidations();

            assertEquals(2, rules.size());
            assertEquals(DataValidation.ErrorStyle.STOP, rules.get(0).getErrorStyle());
            assertTrue(rules.get(0).getEmptyCellAllowed());
            assertEquals("Choisissez une valeur de la liste, ou videz la case.", rules.get(0).getErrorBoxText());
            assertEquals("Réalisation", book.getSheet("Listes").getRow(0).getCell(0).getStringCellValue());
            assertTrue(book.isSheetHidden(book.getSheetIndex("Listes")));
        }
    }

    @Test
    void explainsEveryColumnOnAPageOfItsOwn() throws Exception {
        Grid grid = garden.grid(GridPreset.EVALUATOR);
        try (XSSFWorkbook book = opened(grid)) {
            XSSFSheet page = book.getSheet("Lisez-moi");
            List<String> first = StreamSupport.stream(page.spliterator(), false).filter(r -> r.getCell(0) != null)
                    .map(r -> r.getCell(0).getStringCellValue()).toList();

            assertTrue(first.containsAll(grid.columns().stream().map(GridColumn::label).toList()), first.toString());
            assertTrue(StreamSupport.stream(page.spliterator(), false).map(r -> r.getCell(1))
                    .anyMatch(c -> c != null && c.getStringCellValue().startsWith("Code court, unique")
                            || c != null && c.getStringCellValue().startsWith("Code court de la ligne")));
        }
    }

    @Test
    void writesNoFormulaAndLeavesEmptyCellsEmpty() throws Exception {
        garden.visits.setName("=1+1");
        garden.trust.setName("@SUM(A1)");
        try (XSSFWorkbook book = opened(garden.grid(GridPreset.EVALUATOR))) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertNotEquals(CellType.FORMULA, cell.getCellType());
                    assertNotEquals("0", cell.toString());
                }
            }
            Cell cell = book.getSheetAt(0).getRow(HEADER + 1).getCell(8);
            assertEquals("=1+1", cell.getStringCellValue());
            assertEquals("@", cell.getCellStyle().getDataFormatString());
        }
    }

    @Test
    void paintsPetalsInTheirColourWithTextThatCanBeReadOnIt() throws Exception {
        try (XSSFWorkbook book = opened(garden.grid(GridPreset.EVALUATOR))) {
            XSSFCell petal = book.getSheetAt(0).getRow(HEADER + 1).getCell(1);

            assertEquals("FF1B5E20", petal.getCellStyle().getFillForegroundXSSFColor().getARGBHex());
            assertEquals("FFFFFFFF", petal.getCellStyle().getFont().getXSSFColor().getARGBHex());
            assertEquals(9, petal.getCellStyle().getFont().getFontHeightInPoints());
        }
        assertEquals("#000000", CellColours.readableOn("#ffeb3b"));
    }

    @Test
    void hidesTheIdentifiersAndShowsTheCodes() throws Exception {
        Grid grid = garden.grid(GridPreset.AGORA);
        try (XSSFWorkbook book = opened(grid)) {
            int last = grid.columns().size() - 1;

            assertTrue(book.getSheetAt(0).isColumnHidden(last));
            assertFalse(book.getSheetAt(0).isColumnHidden(last - 1));
            assertEquals("L1", book.getSheetAt(0).getRow(HEADER + 1).getCell(last - 1).getStringCellValue());
        }
    }

    @Test
    void makesRowsAsHighAsTheirLongestTextNeeds() throws Exception {
        garden.visits.setDefinition("mot ".repeat(90));
        try (XSSFWorkbook book = opened(garden.grid(GridPreset.EVALUATOR))) {
            float tall = book.getSheetAt(0).getRow(HEADER + 1).getHeightInPoints();
            float low = book.getSheetAt(0).getRow(HEADER + 2).getHeightInPoints();

            assertTrue(tall > 100, "tall " + tall);
            assertTrue(low < 50, "low " + low);
        }
    }

    @Test
    void filtersTheRowsByTheirHeader() throws Exception {
        try (XSSFWorkbook book = opened(garden.grid(GridPreset.FUNDER))) {
            assertEquals("'Indicateurs'!$A$5:$J$7", book.getName("_xlnm._FilterDatabase").getRefersToFormula());
        }
    }

    @Test
    void mergesTheCellsOfOneGroup() throws Exception {
        try (XSSFWorkbook book = opened(garden.grid(GridKind.QUESTIONS))) {
            assertEquals("A6:A7", book.getSheetAt(0).getMergedRegion(0).formatAsString());
        }
    }

    @Test
    void cutsATextThatNoCellCanHoldAndSaysSo() throws Exception {
        garden.visits.setDefinition("x".repeat(40_000));
        garden.visits.setCalculation(null);
        garden.project.setName("y".repeat(40_000));
        try (XSSFWorkbook book = opened(garden.grid(GridPreset.EVALUATOR))) {
            String text = book.getSheetAt(0).getRow(HEADER + 1).getCell(9).getStringCellValue();

            assertEquals(32_767, text.length());
            assertTrue(text.endsWith("ses 40000 caractères)"), text.substring(32_700));
        }
    }

    @Test
    void namesItsPagesSoThatAnyProgramAcceptsThem() throws Exception {
        for (GridKind kind : GridKind.values()) {
            try (XSSFWorkbook book = opened(garden.grid(kind))) {
                IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName)
                        .forEach(n -> assertTrue(n.matches("[\\p{L}-]{1,31}"), n));
            }
        }
    }
}
