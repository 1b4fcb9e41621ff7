// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.grid;

import java.util.List;

/**
 * A row: the short code and the id (several ids, separated by spaces, where a row shows several elements) by which it
 * finds its way back into the project, the colour of its petal (#rrggbb, empty when none), and one cell for each
 * column.
 */
public record GridRow(String code, String elementId, String colour, List<GridCell> cells) {

    public GridRow {
        cells = List.copyOf(cells);
    }
}
