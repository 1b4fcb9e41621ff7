// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Hands the labels of the columns to the table's header. */
record GridTitles(GridTableModel model) implements IDataProvider {

    @Override
    public Object getDataValue(int column, int row) {
        return column < getColumnCount() ? model.columns().get(column).label() : "";
    }

    @Override
    public void setDataValue(int column, int row, Object value) { }

    @Override
    public int getColumnCount() {
        return model.columns().size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
