// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.corolle.framework.ui.grid.GridTableModel.Order;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Sorts the model when a header is clicked: up, down, as it was. */
record GridSorting(GridTableModel model, Runnable after) implements ISortModel {

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return IntStream.range(0, model.columns().size()).filter(this::isColumnIndexSorted).boxed().toList();
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return model.order(column) != Order.NONE;
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        return switch (model.order(column)) {
            case UP -> SortDirectionEnum.ASC;
            case DOWN -> SortDirectionEnum.DESC;
            case NONE -> SortDirectionEnum.NONE;
        };
    }

    @Override
    public int getSortOrder(int column) {
        return isColumnIndexSorted(column) ? 0 : -1;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        return null;
    }

    @Override
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        model.sort(column, switch (direction) {
            case ASC -> Order.UP;
            case DESC -> Order.DOWN;
            case NONE -> Order.NONE;
        });
        after.run();
    }

    @Override
    public void clear() {
        model.sort(0, Order.NONE);
        after.run();
    }
}
