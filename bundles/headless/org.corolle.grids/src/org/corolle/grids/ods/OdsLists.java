// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.sheet.GridSheetLayout;
import org.corolle.grids.sheet.ReadMePage;
import org.corolle.grids.sheet.XmlOutput;

/** The values to choose from: the rules that name them, and the hidden page that holds them. */
final class OdsLists {

    private static final int LETTERS = 26;

    private final Grid grid;
    private final GridSheetLayout layout;
    private final ReadMePage readMe;

    OdsLists(Grid grid, GridSheetLayout layout, ReadMePage readMe) {
        this.grid = grid;
        this.layout = layout;
        this.readMe = readMe;
    }

    /** The rule of each column, by name; empty for a column that is free. */
    static List<String> names(Grid grid) {
        List<String> names = new ArrayList<>();
        for (GridColumn column : grid.columns()) {
            names.add(column.choices().isEmpty() ? "" : "list" + names.size());
        }
        return names;
    }

    void rules(XmlOutput xml) throws IOException {
        List<String> names = names(grid);
        if (names.stream().allMatch(String::isEmpty)) {
            return;
        }
        xml.open("table:content-validations");
        int at = 0;
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                String column = "$" + letters(at++) + "$";
                xml.open("table:content-validation", "table:name", names.get(i), "table:condition",
                        "of:cell-content-is-in-list([$" + readMe.listsName() + "." + column + "1:." + column
                                + grid.columns().get(i).choices().size() + "])",
                        "table:allow-empty-cell", "true", "table:base-cell-address",
                        "$" + readMe.gridName() + "." + place(i, layout.firstRow()))
                        .open("table:error-message", "table:title", readMe.refusal().get(0), "table:display", "true",
                                "table:message-type", "stop")
                        .element("text:p", readMe.refusal().get(1)).close().close();
            }
        }
        xml.close();
    }

    void page(XmlOutput xml) throws IOException {
        List<List<String>> lists = grid.columns().stream().map(GridColumn::choices).filter(c -> !c.isEmpty()).toList();
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        if (longest == 0) {
            return;
        }
        xml.open("table:table", "table:name", readMe.listsName(), "table:style-name", "taHidden");
        xml.empty("table:table-column", "table:number-columns-repeated", String.valueOf(lists.size()));
        for (int row = 0; row < longest; row++) {
            xml.open("table:table-row");
            for (List<String> list : lists) {
                if (row < list.size()) {
                    xml.open("table:table-cell", "office:value-type", "string");
                    OdsText.write(list.get(row), xml);
                    xml.close();
                } else {
                    xml.empty("table:table-cell");
                }
            }
            xml.close();
        }
        xml.close();
    }

    /** The name of a cell, from zero: A1. */
    static String place(int column, int row) {
        return letters(column) + (row + 1);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
