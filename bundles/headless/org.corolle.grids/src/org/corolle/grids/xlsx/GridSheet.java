// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.xlsx;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.corolle.core.Progress;
import org.corolle.grids.draft.GridHeading;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridRow;
import org.corolle.grids.sheet.CellStyle;
import org.corolle.grids.sheet.GridSheetLayout;
import org.corolle.grids.sheet.GridSheetLayout.Group;
import org.corolle.grids.sheet.ReadMePage;
import org.corolle.grids.words.FormulaGuard;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** The page of a workbook that holds the grid itself. */
final class GridSheet {

    private static final double GAP_HEIGHT = 6;
    private static final String AS_TEXT = "@";
    private static final String OPAQUE = "FF";

    private final Grid grid;
    private final Worksheet sheet;
    private final Progress progress;
    private final GridSheetLayout layout;
    private final int bottom;

    GridSheet(Grid grid, Worksheet sheet, Progress progress) {
        this.grid = grid;
        this.sheet = sheet;
        this.progress = progress;
        layout = new GridSheetLayout(grid);
        bottom = layout.lastRow();
    }

    void write() {
        top();
        columns();
        body();
        paper();
        sheet.freezePane(grid.look().frozenColumns(), layout.firstRow());
        if (grid.look().filter() && !grid.rows().isEmpty()) {
            sheet.setAutoFilter(layout.headerRow(), 0, bottom, layout.lastColumn());
        }
    }

    private void top() {
        GridHeading heading = layout.heading();
        sheet.value(0, 0, XlsxText.escaped(heading.title()));
        sheet.style(0, 0).bold().fontSize(GridSheetLayout.TITLE_SIZE).fontColor(hex(CellStyle.HEADER.fill())).set();
        sheet.rowHeight(0, GridSheetLayout.height(1, GridSheetLayout.TITLE_SIZE));
        sheet.value(1, 0, XlsxText.escaped(heading.subject()));
        sheet.value(2, 0, XlsxText.escaped(heading.edition()));
        if (!heading.notice().isEmpty()) {
            sheet.value(3, 0, XlsxText.escaped(heading.notice()));
            dress(sheet.range(3, 0, 3, layout.lastVisible()).style(), CellStyle.NOTICE).verticalAlignment("center")
                    .wrapText(layout.noticeColumns() > 1).set();
            sheet.rowHeight(3, layout.noticeHeight());
            if (layout.noticeColumns() > 1) {
                sheet.range(3, 0, 3, layout.noticeColumns() - 1).merge();
            }
        }
        sheet.rowHeight(layout.headerRow() - 1, GAP_HEIGHT);
    }

    private void columns() {
        for (int i = 0; i <= layout.lastColumn(); i++) {
            GridColumn column = grid.columns().get(i);
            sheet.width(i, column.width());
            sheet.value(layout.headerRow(), i, XlsxText.escaped(column.label()));
        }
        dress(sheet.range(layout.headerRow(), 0, layout.headerRow(), layout.lastColumn()).style(), CellStyle.HEADER)
                .fontSize(layout.headerSize()).wrapText(true).verticalAlignment("center")
                .borderStyle("thin").borderColor(hex(CellStyle.LINE)).set();
        sheet.rowHeight(layout.headerRow(), layout.headerHeight());
        sheet.hideColumn(layout.lastColumn());
    }

    private void body() {
        if (grid.rows().isEmpty()) {
            sheet.value(layout.firstRow(), 0, XlsxText.escaped(grid.sentence()));
            sheet.style(layout.firstRow(), 0).italic().fontSize(layout.size() + 1).set();
            return;
        }
        double[] heights = layout.heights();
        for (int i = 0; i < grid.rows().size(); i++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            sheet.rowHeight(layout.firstRow() + i, heights[i]);
            values(grid.rows().get(i), layout.firstRow() + i);
            progress.worked(1);
        }
        for (int i = 0; i <= layout.lastColumn(); i++) {
            looks(i);
        }
        for (Group group : layout.groups()) {
            sheet.range(layout.firstRow() + group.first(), 0, layout.firstRow() + group.last(), 0).merge();
        }
    }

    private void values(GridRow row, int at) {
        for (int i = 0; i < row.cells().size(); i++) {
            GridCell cell = row.cells().get(i);
            if (cell instanceof GridCell.Figure figure) {
                sheet.value(at, i, figure.value());
            } else if (!cell.isEmpty()) {
                String text = cell.text(grid.header().locale());
                sheet.value(at, i, XlsxText.escaped(text));
                if (FormulaGuard.begins(text)) {
                    sheet.style(at, i).format(AS_TEXT).set();
                }
            }
        }
    }

    private void looks(int column) {
        List<GridRow> rows = grid.rows();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !sameLook(rows.get(from), rows.get(i), column)) {
                CellStyle look = CellStyle.of(rows.get(from).cells().get(column), rows.get(from).colour());
                dress(sheet.range(layout.firstRow() + from, column, layout.firstRow() + i - 1, column).style(), look)
                        .fontSize(layout.size()).wrapText(true).verticalAlignment("top").borderStyle("thin")
                        .borderColor(hex(CellStyle.LINE)).set();
                from = i;
            }
        }
    }

    private static boolean sameLook(GridRow one, GridRow other, int column) {
        return one.cells().get(column).tone() == other.cells().get(column).tone()
                && one.colour().equals(other.colour());
    }

    private static StyleSetter dress(StyleSetter style, CellStyle look) {
        if (!look.fill().isEmpty()) {
            style.fillColor(hex(look.fill()));
        }
        if (look.bold()) {
            style.bold();
        }
        style.fontColor(hex(look.ink()));
        return style;
    }

    private void paper() {
        ReadMePage words = new ReadMePage(grid);
        sheet.pageOrientation("landscape");
        sheet.paperSize(layout.wide() ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        margins(sheet);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) layout.pagesAcross());
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(layout.headerRow(), layout.headerRow());
        if (grid.look().frozenColumns() > 0 && layout.pagesAcross() > 1) {
            sheet.repeatCols(0, grid.look().frozenColumns() - 1);
        }
        sheet.footer(footerText(layout.heading().title()), Position.LEFT, GridSheetLayout.FONT,
                GridSheetLayout.FONT_SIZE - 2);
        sheet.footer(words.pageOf("&P", "&N"), Position.RIGHT, GridSheetLayout.FONT, GridSheetLayout.FONT_SIZE - 2);
    }

    /** Margins of a printed page, in inches. */
    static void margins(Worksheet sheet) {
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.45f);
        sheet.bottomMargin(0.6f);
        sheet.headerMargin(0.3f);
        sheet.footerMargin(0.3f);
    }

    private static String footerText(String text) {
        return text.replace("&", "&&");
    }

    /** A colour as the format wants it, opaque. */
    static String hex(String colour) {
        return OPAQUE + colour.substring(1).toUpperCase(Locale.ROOT);
    }
}
