// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.ods;

import java.io.IOException;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.sheet.GridSheetLayout;
import org.corolle.grids.sheet.ReadMePage;
import org.corolle.grids.sheet.XmlOutput;

/** The page that explains the grid. */
final class OdsReadMe {

    static final int LABEL_WIDTH = 34;
    static final int MEANING_WIDTH = 90;

    private OdsReadMe() { }

    static void write(Grid grid, ReadMePage readMe, OdsCellStyles looks, XmlOutput xml) throws IOException {
        xml.open("table:table", "table:name", readMe.name(), "table:style-name", "taText");
        xml.empty("table:table-column", "table:style-name", "coLabel");
        xml.empty("table:table-column", "table:style-name", "coMeaning");
        row(xml, looks.row(GridSheetLayout.height(1, GridSheetLayout.TITLE_SIZE)), "title", false, readMe.title());
        for (String sentence : readMe.sentences()) {
            row(xml, looks.row(GridSheetLayout.height(sentence, LABEL_WIDTH + MEANING_WIDTH,
                    GridSheetLayout.FONT_SIZE)), "wrapped", true, sentence);
        }
        row(xml, looks.row(GridSheetLayout.FONT_SIZE), "plain", false, "");
        row(xml, looks.row(GridSheetLayout.height(1, GridSheetLayout.FONT_SIZE)), "head", false,
                readMe.tableTitles().toArray(String[]::new));
        for (GridColumn column : grid.columns()) {
            row(xml, looks.row(height(column, readMe)), "framed", false, column.label(), readMe.meaning(column));
        }
        xml.close();
    }

    static double height(GridColumn column, ReadMePage readMe) {
        return Math.max(GridSheetLayout.height(readMe.meaning(column), MEANING_WIDTH, GridSheetLayout.FONT_SIZE),
                GridSheetLayout.height(column.label(), LABEL_WIDTH, GridSheetLayout.FONT_SIZE));
    }

    private static void row(XmlOutput xml, String height, String style, boolean across, String... texts)
            throws IOException {
        xml.open("table:table-row", "table:style-name", height);
        for (String text : texts) {
            xml.open("table:table-cell", "table:style-name", style, "office:value-type", "string",
                    "table:number-columns-spanned", across ? "2" : "",
                    "table:number-rows-spanned", across ? "1" : "");
            OdsText.write(text, xml);
            xml.close();
        }
        if (across) {
            xml.empty("table:covered-table-cell");
        }
        xml.close();
    }
}
