// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

/** Explains a column when the mouse rests on its header. */
final class HeaderTooltip extends NatTableContentTooltip {

    private final GridTableModel model;

    HeaderTooltip(NatTable table, GridTableModel model) {
        super(table, GridRegion.COLUMN_HEADER);
        this.model = model;
        setPopupDelay(400);
    }

    @Override
    protected String getText(Event event) {
        int column = natTable.getColumnIndexByPosition(natTable.getColumnPositionByX(event.x));
        if (column < 0 || column >= model.columns().size()) {
            return null;
        }
        String explanation = model.columns().get(column).explanation();
        return explanation.isBlank() ? null : explanation;
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return getText(event) != null && natTable.getRowPositionByY(event.y) == 0;
    }
}
