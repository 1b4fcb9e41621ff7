// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import org.corolle.framework.ui.text.FrameworkMessages;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells those who hear the window which cell they are in: its column and what it says. */
final class CellAccessibility extends AccessibleAdapter {

    private final GridTable grid;
    private final GridTableModel model;
    private final FrameworkMessages messages;

    CellAccessibility(GridTable grid, GridTableModel model, FrameworkMessages messages) {
        this.grid = grid;
        this.model = model;
        this.messages = messages;
        grid.control().getAccessible().addAccessibleListener(this);
        grid.selection().addLayerListener(event -> grid.control().getAccessible().setFocus(ACC.CHILDID_SELF));
    }

    @Override
    public void getName(AccessibleEvent event) {
        PositionCoordinate anchor = grid.selection().getSelectionAnchor();
        int column = anchor.getColumnPosition();
        int row = anchor.getRowPosition();
        event.result = column < 0 || row < 0 || row >= model.rows().size() ? messages.get("grid.table", model.grid()
                .title())
                : messages.get("grid.cell", model.columns().get(column).label(), model.text(row, column));
    }
}
