// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.ods;

import java.io.IOException;

import org.corolle.grids.Grid;
import org.corolle.grids.GridColumn;
import org.corolle.grids.sheet.ReadMe;
import org.corolle.grids.sheet.SheetLayout;
import org.corolle.grids.sheet.Xml;

/** The page that explains the grid. */
final class OdsReadMe {

    static final int LABEL_WIDTH = 34;
    static final int MEANING_WIDTH = 90;

    private OdsReadMe() { }

    static void write(Grid grid, ReadMe readMe, OdsLooks looks, Xml xml) throws IOException {
        xml.open("table:table", "table:name", readMe.name(), "table:style-name", "taText");
        xml.empty("table:table-column", "table:style-name", "coLabel");
        xml.empty("table:table-column", "table:style-name", "coMeaning");
        row(xml, looks.row(SheetLayout.height(1, SheetLayout.TITLE_SIZE)), "title", false, readMe.title());
        for (String sentence : readMe.sentences()) {
            row(xml, looks.row(SheetLayout.height(sentence, LABEL_WIDTH + MEANING_WIDTH, SheetLayout.FONT_SIZE)),
                    "wrapped", true, sentence);
        }
        row(xml, looks.row(SheetLayout.FONT_SIZE), "plain", false, "");
        row(xml, looks.row(SheetLayout.height(1, SheetLayout.FONT_SIZE)), "head", false,
                readMe.tableTitles().toArray(String[]::new));
        for (GridColumn column : grid.columns()) {
            row(xml, looks.row(height(column, readMe)), "framed", false, column.label(), readMe.meaning(column));
        }
        xml.close();
    }

    static double height(GridColumn column, ReadMe readMe) {
        return Math.max(SheetLayout.height(readMe.meaning(column), MEANING_WIDTH, SheetLayout.FONT_SIZE),
                SheetLayout.height(column.label(), LABEL_WIDTH, SheetLayout.FONT_SIZE));
    }

    private static void row(Xml xml, String height, String style, boolean across, String... texts) throws IOException {
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
