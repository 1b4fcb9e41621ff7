// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.ods;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.corolle.grids.sheet.XmlOutput;

/** The part that holds the pages: the grid, the page that explains it, the hidden lists. */
final class OdsContent {

    private static final double GAP_HEIGHT = 6;
    private static final double LINE_HEIGHT = 14;

    private final Grid grid;
    private final XmlOutput xml;
    private final Progress progress;
    private final GridSheetLayout layout;
    private final ReadMePage readMe;
    private final OdsCellStyles looks;
    private final Map<Integer, Integer> spans = new HashMap<>();

    OdsContent(Grid grid, XmlOutput xml, Progress progress) {
        this.grid = grid;
        this.xml = xml;
        this.progress = progress;
        layout = new GridSheetLayout(grid);
        readMe = new ReadMePage(grid);
        looks = new OdsCellStyles(grid, layout, readMe);
        for (Group group : layout.groups()) {
            for (int i = group.first(); i <= group.last(); i++) {
                spans.put(i, i == group.first() ? group.last() - group.first() + 1 : 0);
            }
        }
    }

    void write() throws IOException {
        xml.open("office:document-content", OdsStyleNames.with("office:version", OdsStyleNames.VERSION));
        looks.write(xml);
        xml.open("office:body").open("office:spreadsheet");
        OdsLists lists = new OdsLists(grid, layout, readMe);
        lists.rules(xml);
        main();
        OdsReadMe.write(grid, readMe, looks, xml);
        lists.page(xml);
        if (grid.look().filter() && !grid.rows().isEmpty()) {
            String sheet = "$" + readMe.gridName() + ".";
            xml.open("table:database-ranges").empty("table:database-range", "table:name", "filter",
                    "table:target-range-address", sheet + OdsLists.place(0, layout.headerRow()) + ":" + sheet
                            + OdsLists.place(layout.lastColumn(), layout.lastRow()),
                    "table:display-filter-buttons", "true").close();
        }
        xml.close().close().close();
    }

    private void main() throws IOException {
        xml.open("table:table", "table:name", readMe.gridName(), "table:style-name", "taGrid");
        columns();
        top();
        xml.open("table:table-header-rows").open("table:table-row", "table:style-name",
                looks.row(layout.headerHeight()));
        for (GridColumn column : grid.columns()) {
            cell(column.label(), "header", "", 1);
        }
        xml.close().close();
        body();
        xml.close();
    }

    private void columns() throws IOException {
        int repeated = layout.pagesAcross() > 1 ? grid.look().frozenColumns() : 0;
        if (repeated > 0) {
            xml.open("table:table-header-columns");
        }
        for (int i = 0; i < grid.columns().size(); i++) {
            xml.empty("table:table-column", "table:style-name", "co" + i, "table:visibility",
                    i == layout.lastColumn() ? "collapse" : "", "table:default-cell-style-name", "Default");
            if (i + 1 == repeated) {
                xml.close();
            }
        }
    }

    private void top() throws IOException {
        GridHeading heading = layout.heading();
        line(heading.title(), "title", GridSheetLayout.height(1, GridSheetLayout.TITLE_SIZE));
        line(heading.subject(), "plain", LINE_HEIGHT);
        line(heading.edition(), "plain", LINE_HEIGHT);
        if (!heading.notice().isEmpty()) {
            notice(heading.notice());
        }
        xml.open("table:table-row", "table:style-name", looks.row(GAP_HEIGHT)).empty("table:table-cell").close();
    }

    private void notice(String text) throws IOException {
        int across = Math.max(1, layout.noticeColumns());
        xml.open("table:table-row", "table:style-name", looks.row(layout.noticeHeight()));
        xml.open("table:table-cell", "table:style-name", "notice", "office:value-type", "string",
                "table:number-columns-spanned", String.valueOf(across), "table:number-rows-spanned", "1")
                .element("text:p", text).close();
        for (int i = 1; i <= layout.lastVisible(); i++) {
            xml.empty(i < across ? "table:covered-table-cell" : "table:table-cell", "table:style-name", "notice");
        }
        xml.close();
    }

    private void line(String text, String style, double height) throws IOException {
        xml.open("table:table-row", "table:style-name", looks.row(height));
        cell(text, style, "", 1);
        xml.close();
    }

    private void body() throws IOException {
        if (grid.rows().isEmpty()) {
            line(grid.sentence(), "sentence", GridSheetLayout.height(1, layout.size() + 1));
            return;
        }
        double[] heights = layout.heights();
        List<String> rules = OdsLists.names(grid);
        for (int i = 0; i < grid.rows().size(); i++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            xml.open("table:table-row", "table:style-name", looks.row(heights[i]));
            row(grid.rows().get(i), rules, spans.getOrDefault(i, 1));
            xml.close();
            progress.worked(1);
        }
    }

    private void row(GridRow row, List<String> rules, int span) throws IOException {
        for (int i = 0; i < row.cells().size(); i++) {
            GridCell cell = row.cells().get(i);
            String style = looks.cell(CellStyle.of(cell, row.colour()));
            if (i == 0 && span == 0) {
                xml.empty("table:covered-table-cell", "table:style-name", style);
            } else if (cell instanceof GridCell.Figure figure) {
                xml.open("table:table-cell", "table:style-name", style, "table:content-validation-name", rules.get(i),
                        "office:value-type", "float", "office:value", figure.value().toPlainString())
                        .element("text:p", cell.text(grid.header().locale())).close();
            } else {
                cell(cell.text(grid.header().locale()), style, rules.get(i), i == 0 ? span : 1);
            }
        }
    }

    private void cell(String text, String style, String rule, int span) throws IOException {
        String rows = span > 1 ? String.valueOf(span) : "";
        if (text.isEmpty()) {
            xml.empty("table:table-cell", "table:style-name", style, "table:content-validation-name", rule,
                    "table:number-columns-spanned", span > 1 ? "1" : "", "table:number-rows-spanned", rows);
            return;
        }
        xml.open("table:table-cell", "table:style-name", style, "table:content-validation-name", rule,
                "office:value-type", "string", "table:number-columns-spanned", span > 1 ? "1" : "",
                "table:number-rows-spanned", rows);
        OdsText.write(text, xml);
        xml.close();
    }
}
