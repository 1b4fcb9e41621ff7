// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.grid;

import java.util.List;

/**
 * A grid as a value, apart from any file format. Without rows, the sentence says why and what to do. The notes are
 * sentences for the page that explains the grid.
 */
public record Grid(GridKind kind, String title, GridHeader header, List<GridColumn> columns, List<GridRow> rows,
        String sentence, List<String> notes, GridAppearance look) {

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
