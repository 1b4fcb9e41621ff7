// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Hands the cells of the model to the table; nothing can be written. */
record GridDataProvider(GridTableModel model) implements IDataProvider {

    @Override
    public Object getDataValue(int column, int row) {
        return row < model.rows().size() ? model.text(row, column) : "";
    }

    @Override
    public void setDataValue(int column, int row, Object value) { }

    @Override
    public int getColumnCount() {
        return model.columns().size();
    }

    @Override
    public int getRowCount() {
        return model.rows().size();
    }
}
