// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.sheet;

import org.corolle.grids.draft.CellColours;
import org.corolle.grids.grid.GridCell;

/** How a cell looks: ground and ink (#rrggbb; no ground when empty), and whether its text is bold. */
public record CellStyle(String fill, String ink, boolean bold) {

    /** The column titles. */
    public static final CellStyle HEADER = new CellStyle("#2f3b52", "#ffffff", true);

    /** The notice that content was made up. */
    public static final CellStyle NOTICE = new CellStyle("#ffe3c2", "#000000", true);

    /** Lines between cells. */
    public static final String LINE = "#bfc4cc";

    private static final String BLACK = "#000000";

    /** The look of a cell, in a row with this petal's colour. */
    public static CellStyle of(GridCell cell, String petal) {
        return switch (cell.tone()) {
            case PLAIN -> new CellStyle("", BLACK, false);
            case PETAL -> petal.isEmpty() ? new CellStyle("", BLACK, true)
                    : new CellStyle(petal, CellColours.readableOn(petal), true);
            case PETAL_TINT -> new CellStyle(petal.isEmpty() ? "" : CellColours.tint(petal), BLACK, false);
            case GAP -> new CellStyle("#fff7cc", BLACK, false);
            case OPEN -> new CellStyle("#ffe3c2", BLACK, false);
            case COMING -> new CellStyle("#e3eefa", BLACK, false);
            case FAINT -> new CellStyle("", "#5c5c5c", false);
            case SECTION -> new CellStyle("#eceaf3", BLACK, true);
        };
    }
}
