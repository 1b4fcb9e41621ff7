// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridRequest;
import org.junit.jupiter.api.Test;

class HtmlTest {

    private final GardenProject garden = new GardenProject();

    private static String written(Grid grid) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GridExport.write(grid, GridFormat.HTML, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isOnePageThatAsksNothingFromAnywhere() throws Exception {
        String page = written(garden.grid(GridPreset.EVALUATOR));

        assertTrue(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
        assertFalse(page.matches("(?s).*(src=|href=|url\\(|@import|https?:).*"));
    }

    @Test
    void saysItsLanguageAndWhatItsHeadersHead() throws Exception {
        String french = written(garden.grid(GridKind.QUESTIONS));
        String english = written(GridBuilder.build(garden.project,
                GridRequest.of(GridKind.QUESTIONS, Locale.ENGLISH, GardenProject.DATE)));

        assertTrue(french.startsWith("<!DOCTYPE html>\n<html lang=\"fr\">"));
        assertTrue(english.contains("<html lang=\"en\">"));
        assertTrue(french.contains("<th scope=\"col\" data-column=\"strategic-question\""));
        assertTrue(french.contains("<th scope=\"rowgroup\""));
        assertTrue(french.contains("<caption>Tableau des questions</caption>"));
    }

    @Test
    void printsInLandscapeAndRepeatsTheHeader() throws Exception {
        String page = written(garden.grid(GridKind.MATRIX));

        assertTrue(page.contains("@page { size: A4 landscape;"));
        assertTrue(page.contains("thead { display: table-header-group; }"));
    }

    @Test
    void paintsPetalsInTheirColour() throws Exception {
        assertTrue(written(garden.grid(GridPreset.AGORA)).contains("background: #1b5e20; color: #ffffff;"));
    }

    @Test
    void canBePastedIntoASpreadsheetWithoutBecomingAFormula() throws Exception {
        garden.visits.setName("=1+1<script>");

        assertTrue(written(garden.grid(GridPreset.AGORA)).contains(">'=1+1&lt;script&gt;</td>"));
    }

    @Test
    void keepsItsPolicyWhateverTheColourSays() throws Exception {
        garden.together.setColour("#000000; } body { background: url(x)");

        assertFalse(written(garden.grid(GridPreset.AGORA)).contains("url("));
    }
}
