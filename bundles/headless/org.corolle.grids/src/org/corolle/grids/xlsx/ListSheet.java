// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.xlsx;

import java.util.List;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.sheet.GridSheetLayout;
import org.corolle.grids.sheet.ReadMePage;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

/** The hidden page with the values to choose from, and the rules that point to it. */
final class ListSheet {

    private final Grid grid;
    private final ReadMePage readMe;
    private final Worksheet lists;
    private final GridSheetLayout layout;

    ListSheet(Grid grid, ReadMePage readMe, Worksheet lists) {
        this.grid = grid;
        this.readMe = readMe;
        this.lists = lists;
        this.layout = new GridSheetLayout(grid);
    }

    void write(Worksheet main) {
        int at = 0;
        for (int i = 0; i < grid.columns().size(); i++) {
            List<String> choices = grid.columns().get(i).choices();
            if (!choices.isEmpty() && !grid.rows().isEmpty()) {
                for (int row = 0; row < choices.size(); row++) {
                    lists.value(row, at, XlsxText.escaped(choices.get(row)));
                }
                main.range(layout.firstRow(), i, layout.lastRow(), i)
                        .validateWithList(lists.range(0, at, choices.size() - 1, at))
                        .allowBlank(true).errorStyle(DataValidationErrorStyle.STOP).showErrorMessage(true)
                        .errorTitle(readMe.refusal().get(0)).error(readMe.refusal().get(1));
                at++;
            }
        }
    }
}
