// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.xlsx;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.sheet.CellStyle;
import org.corolle.grids.sheet.GridSheetLayout;
import org.corolle.grids.sheet.ReadMePage;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** The page of a workbook that explains the grid. */
final class ReadMeSheet {

    private static final int LABEL_WIDTH = 34;
    private static final int MEANING_WIDTH = 90;

    private ReadMeSheet() { }

    static void write(Grid grid, ReadMePage readMe, Worksheet sheet) {
        sheet.width(0, LABEL_WIDTH);
        sheet.width(1, MEANING_WIDTH);
        sheet.value(0, 0, XlsxText.escaped(readMe.title()));
        sheet.style(0, 0).bold().fontSize(GridSheetLayout.TITLE_SIZE).set();
        sheet.rowHeight(0, GridSheetLayout.height(1, GridSheetLayout.TITLE_SIZE));
        int row = 2;
        for (String sentence : readMe.sentences()) {
            sheet.value(row, 0, XlsxText.escaped(sentence));
            sheet.range(row, 0, row, 1).merge();
            sheet.range(row, 0, row, 1).style().wrapText(true).verticalAlignment("top").set();
            sheet.rowHeight(row++,
                    GridSheetLayout.height(sentence, LABEL_WIDTH + MEANING_WIDTH, GridSheetLayout.FONT_SIZE));
        }
        table(grid, readMe, sheet, row + 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        GridSheet.margins(sheet);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static void table(Grid grid, ReadMePage readMe, Worksheet sheet, int top) {
        sheet.value(top, 0, readMe.tableTitles().get(0));
        sheet.value(top, 1, readMe.tableTitles().get(1));
        sheet.range(top, 0, top, 1).style().bold().fontColor(GridSheet.hex(CellStyle.HEADER.ink()))
                .fillColor(GridSheet.hex(CellStyle.HEADER.fill())).set();
        int row = top;
        for (GridColumn column : grid.columns()) {
            String meaning = readMe.meaning(column);
            sheet.value(++row, 0, XlsxText.escaped(column.label()));
            sheet.value(row, 1, XlsxText.escaped(meaning));
            sheet.rowHeight(row, Math.max(GridSheetLayout.height(meaning, MEANING_WIDTH, GridSheetLayout.FONT_SIZE),
                    GridSheetLayout.height(column.label(), LABEL_WIDTH, GridSheetLayout.FONT_SIZE)));
        }
        sheet.range(top, 0, row, 1).style().wrapText(true).verticalAlignment("top").borderStyle("thin")
                .borderColor(GridSheet.hex(CellStyle.LINE)).set();
    }
}
