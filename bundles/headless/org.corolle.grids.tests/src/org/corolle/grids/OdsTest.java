// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.junit.jupiter.api.Test;

class OdsTest {

    private final GardenProject garden = new GardenProject();

    private byte[] written(Grid grid) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GridExport.write(grid, GridFormat.ODS, out);
        return out.toByteArray();
    }

    private String part(Grid grid, String name) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(grid)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void opensInAnotherLibrary() throws Exception {
        SpreadSheet book = new SpreadSheet(new ByteArrayInputStream(written(garden.grid(GridKind.MATRIX))));

        Sheet sheet = book.getSheet("Matrice");
        assertEquals("Matrice de la chaîne de valeur", sheet.getRange(0, 0).getValue());
        assertEquals("Entraide", sheet.getRange(5, 2).getValue());
        assertEquals("Lisez-moi", book.getSheet(1).getName());
    }

    @Test
    void saysItsTypeFirstAndUncompressed() throws Exception {
        byte[] bytes = written(garden.grid(GridKind.MATRIX));

        assertEquals("mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
                new String(bytes, 30, 54, StandardCharsets.US_ASCII));
    }

    @Test
    void keepsTheHeaderInViewAndRepeatsItOnLandscapePages() throws Exception {
        Grid grid = garden.grid(GridPreset.AGORA);

        assertTrue(part(grid, "settings.xml").contains("\"VerticalSplitPosition\" config:type=\"int\">5<"));
        assertTrue(part(grid, "content.xml").contains("<table:table-header-rows>"));
        assertTrue(part(grid, "styles.xml").contains("style:print-orientation=\"landscape\""));
        assertTrue(part(grid, "styles.xml").contains("Page <text:page-number>1</text:page-number> sur "));
    }

    @Test
    void offersListsInEnumeratedColumnsAndRefusesOtherValues() throws Exception {
        String content = part(garden.grid(GridPreset.EVALUATOR, "level", "indicator"), "content.xml");

        assertTrue(content.contains("of:cell-content-is-in-list([$Listes.$A$1:.$A$3])"));
        assertTrue(content.contains("table:message-type=\"stop\""));
    }

    @Test
    void writesTextsAsTextsAndNumbersAsNumbers() throws Exception {
        garden.visits.setName("=1+1");

        String content = part(garden.grid(GridKind.COLLECTION_PLAN), "content.xml");

        assertTrue(content.contains("office:value-type=\"float\" office:value=\"12\""));
        assertFalse(content.contains("table:formula"));
    }
}
