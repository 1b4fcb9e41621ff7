// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.ods;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridRow;
import org.corolle.grids.sheet.CellStyle;
import org.corolle.grids.sheet.GridSheetLayout;
import org.corolle.grids.sheet.ReadMePage;
import org.corolle.grids.sheet.XmlOutput;

/** The styles of pages, columns, rows and cells, each written once and then called by its name. */
final class OdsCellStyles {

    private static final double POINTS_PER_DIGIT = 5.56;
    private static final double PADDING = 4;
    private static final String BORDER = "0.5pt solid " + CellStyle.LINE;

    private final Grid grid;
    private final GridSheetLayout layout;
    private final ReadMePage readMe;
    private final Map<CellStyle, String> cells = new LinkedHashMap<>();
    private final Set<String> heights = new LinkedHashSet<>();

    OdsCellStyles(Grid grid, GridSheetLayout layout, ReadMePage readMe) {
        this.grid = grid;
        this.layout = layout;
        this.readMe = readMe;
        for (GridRow row : grid.rows()) {
            for (GridCell cell : row.cells()) {
                cells.computeIfAbsent(CellStyle.of(cell, row.colour()), l -> "ce" + cells.size());
            }
        }
    }

    /** The name of a cell's style. */
    String cell(CellStyle look) {
        return cells.get(look);
    }

    /** The name of the style of rows of this height, in points. */
    String row(double points) {
        return "ro" + Math.round(points * 4);
    }

    void write(XmlOutput xml) throws IOException {
        xml.open("office:automatic-styles");
        table(xml, "taGrid", "Grid", true);
        table(xml, "taText", "Text", true);
        table(xml, "taHidden", "Text", false);
        for (int i = 0; i < grid.columns().size(); i++) {
            column(xml, "co" + i, grid.columns().get(i).width());
        }
        column(xml, "coLabel", OdsReadMe.LABEL_WIDTH);
        column(xml, "coMeaning", OdsReadMe.MEANING_WIDTH);
        rows(xml);
        fixed(xml);
        for (Map.Entry<CellStyle, String> look : cells.entrySet()) {
            cell(xml, look.getValue(), look.getKey(), layout.size(), "top", true);
        }
        xml.close();
    }

    private void rows(XmlOutput xml) throws IOException {
        for (double height : new double[] {6, GridSheetLayout.FONT_SIZE, 14, layout.noticeHeight(),
                layout.headerHeight(), GridSheetLayout.height(1, GridSheetLayout.TITLE_SIZE),
                GridSheetLayout.height(1, GridSheetLayout.FONT_SIZE), GridSheetLayout.height(1, layout.size() + 1)}) {
            row(xml, height);
        }
        for (double height : layout.heights()) {
            row(xml, height);
        }
        for (String sentence : readMe.sentences()) {
            row(xml, GridSheetLayout.height(sentence, OdsReadMe.LABEL_WIDTH + OdsReadMe.MEANING_WIDTH,
                    GridSheetLayout.FONT_SIZE));
        }
        for (GridColumn column : grid.columns()) {
            row(xml, OdsReadMe.height(column, readMe));
        }
    }

    private void fixed(XmlOutput xml) throws IOException {
        CellStyle plain = new CellStyle("", "#000000", false);
        CellStyle strong = new CellStyle("", CellStyle.HEADER.fill(), true);
        cell(xml, "title", strong, GridSheetLayout.TITLE_SIZE, "middle", false);
        cell(xml, "plain", plain, GridSheetLayout.FONT_SIZE, "middle", false);
        cell(xml, "sentence", plain, layout.size() + 1, "top", false);
        cell(xml, "notice", CellStyle.NOTICE, GridSheetLayout.FONT_SIZE, "middle", layout.noticeColumns() > 1);
        cell(xml, "header", CellStyle.HEADER, layout.headerSize(), "middle", true);
        cell(xml, "head", CellStyle.HEADER, GridSheetLayout.FONT_SIZE, "top", true);
        cell(xml, "framed", plain, GridSheetLayout.FONT_SIZE, "top", true);
        xml.open("style:style", "style:name", "wrapped", "style:family", "table-cell",
                "style:parent-style-name", "Default").empty("style:table-cell-properties", "fo:wrap-option", "wrap",
                        "style:vertical-align", "top").close();
    }

    private static void table(XmlOutput xml, String name, String master, boolean shown) throws IOException {
        xml.open("style:style", "style:name", name, "style:family", "table", "style:master-page-name", master)
                .empty("style:table-properties", "table:display", String.valueOf(shown)).close();
    }

    private static void column(XmlOutput xml, String name, int width) throws IOException {
        xml.open("style:style", "style:name", name, "style:family", "table-column")
                .empty("style:table-column-properties", "style:column-width",
                        points(width * POINTS_PER_DIGIT + PADDING)).close();
    }

    private void row(XmlOutput xml, double height) throws IOException {
        if (heights.add(row(height))) {
            xml.open("style:style", "style:name", row(height), "style:family", "table-row")
                    .empty("style:table-row-properties", "style:row-height", points(height),
                            "style:use-optimal-row-height", "false").close();
        }
    }

    private static void cell(XmlOutput xml, String name, CellStyle look, int size, String vertical, boolean framed)
            throws IOException {
        xml.open("style:style", "style:name", name, "style:family", "table-cell",
                "style:parent-style-name", "Default");
        xml.empty("style:table-cell-properties", "fo:background-color", look.fill(), "fo:border",
                framed ? BORDER : "", "fo:wrap-option", framed ? "wrap" : "no-wrap", "style:vertical-align", vertical,
                "fo:padding", "1pt");
        xml.empty("style:text-properties", "fo:color", look.ink(), "fo:font-size", size + "pt", "fo:font-weight",
                look.bold() ? "bold" : "normal");
        xml.close();
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }
}
