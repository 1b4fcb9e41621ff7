// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.sheet;

import org.corolle.grids.GridCell;
import org.corolle.grids.draft.Colours;

/** How a cell looks: ground and ink (#rrggbb; no ground when empty), and whether its text is bold. */
public record CellLook(String fill, String ink, boolean bold) {

    /** The column titles. */
    public static final CellLook HEADER = new CellLook("#2f3b52", "#ffffff", true);

    /** The notice that content was made up. */
    public static final CellLook NOTICE = new CellLook("#ffe3c2", "#000000", true);

    /** Lines between cells. */
    public static final String LINE = "#bfc4cc";

    private static final String BLACK = "#000000";

    /** The look of a cell, in a row with this petal's colour. */
    public static CellLook of(GridCell cell, String petal) {
        return switch (cell.tone()) {
            case PLAIN -> new CellLook("", BLACK, false);
            case PETAL -> petal.isEmpty() ? new CellLook("", BLACK, true)
                    : new CellLook(petal, Colours.readableOn(petal), true);
            case PETAL_TINT -> new CellLook(petal.isEmpty() ? "" : Colours.tint(petal), BLACK, false);
            case GAP -> new CellLook("#fff7cc", BLACK, false);
            case OPEN -> new CellLook("#ffe3c2", BLACK, false);
            case COMING -> new CellLook("#e3eefa", BLACK, false);
            case FAINT -> new CellLook("", "#5c5c5c", false);
            case SECTION -> new CellLook("#eceaf3", BLACK, true);
        };
    }
}
