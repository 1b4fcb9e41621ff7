// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import java.util.List;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridColumn;

/** Looks into grids from tests. */
final class GridText {

    private GridText() { }

    /** The texts under a column, row by row. */
    static List<String> column(Grid grid, String id) {
        int at = grid.columns().stream().map(GridColumn::id).toList().indexOf(id);
        return grid.rows().stream().map(r -> r.cells().get(at).text(grid.header().locale())).toList();
    }

    /** The text under a column in the first row whose code this is. */
    static String at(Grid grid, String code, String id) {
        int at = grid.columns().stream().map(GridColumn::id).toList().indexOf(id);
        return grid.rows().stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow()
                .cells().get(at).text(grid.header().locale());
    }

    /** The texts of a row. */
    static List<String> row(Grid grid, int row) {
        return grid.rows().get(row).cells().stream().map(c -> c.text(grid.header().locale())).toList();
    }

    /** The ids of the columns, without the two that lead back. */
    static List<String> ids(Grid grid) {
        return grid.columns().stream().map(GridColumn::id).toList().subList(0, grid.columns().size() - 2);
    }

    /** The labels of the columns, without the two that lead back. */
    static List<String> labels(Grid grid) {
        return grid.columns().stream().map(GridColumn::label).toList().subList(0, grid.columns().size() - 2);
    }
}
