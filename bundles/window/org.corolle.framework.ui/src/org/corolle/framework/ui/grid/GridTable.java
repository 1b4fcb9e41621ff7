// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.corolle.framework.ui.text.SearchText;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridRow;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The layers of the table: cells, selection, columns that stay, headers that sort, a row to filter in. */
final class GridTable {

    private static final int STYLE = SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL
            | SWT.H_SCROLL;

    private final GridTableModel model;
    private final NatTable table;
    private final DataLayer cells;
    private final SelectionLayer selection;
    private final GridSizes sizes;
    private String chosenId = "";
    private boolean silent;

    GridTable(Composite parent, GridTableModel model, Consumer<GridRow> chosen,
            BiConsumer<GridRow, GridColumn> edited) {
        this.model = model;
        GridLayers layers = GridLayers.of(model, this::refresh, this::filter);
        cells = layers.cells();
        selection = layers.selection();
        table = new NatTable(parent, STYLE, layers.all(), false);
        table.setConfigRegistry(layers.registry());
        sizes = new GridSizes(table, cells, layers.titles(), model);
        configure(new GridStyle(table, model));
        sizes.fit();
        int stay = Math.min(model.grid().look().frozenColumns(), model.columns().size() - 1);
        if (stay > 0) {
            table.doCommand(new FreezeColumnCommand(selection, stay - 1));
        }
        selection.addLayerListener(event -> {
            if (event instanceof CellSelectionEvent at) {
                select(at.getRowPosition(), chosen);
            }
        });
        letEdit(edited);
    }

    private void configure(GridStyle style) {
        cells.setConfigLabelAccumulator(style);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(style);
        table.addConfiguration(new SingleClickSortConfiguration());
        table.configure();
    }

    private void letEdit(BiConsumer<GridRow, GridColumn> edited) {
        table.addListener(SWT.MouseDoubleClick, event -> edit(edited));
        for (int key : new int[] {SWT.CR, SWT.KEYPAD_CR, SWT.F2}) {
            table.getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key),
                    (grid, event) -> edit(edited));
        }
    }

    private void select(int position, Consumer<GridRow> chosen) {
        if (position >= 0 && position < model.rows().size()) {
            GridRow row = model.rows().get(position);
            chosenId = row.elementId();
            if (!silent) {
                chosen.accept(row);
            }
        }
    }

    private void edit(BiConsumer<GridRow, GridColumn> edited) {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        if (anchor.getRowPosition() >= 0 && anchor.getRowPosition() < model.rows().size()
                && anchor.getColumnPosition() >= 0) {
            edited.accept(model.rows().get(anchor.getRowPosition()), model.columns().get(anchor.getColumnPosition()));
        }
    }

    NatTable control() {
        return table;
    }

    SelectionLayer selection() {
        return selection;
    }

    /** Shows the rows that the model has now. */
    void refresh() {
        selection.clear();
        cells.fireLayerEvent(new StructuralRefreshEvent(cells));
        sizes.fitRows();
        table.refresh();
    }

    /** Shows the rows that the model has now, of the same table a moment later: what is chosen and in sight stays. */
    void update() {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        int column = anchor.getColumnPosition();
        int row = rowOf(chosenId);
        silent = true;
        cells.fireLayerEvent(new StructuralRefreshEvent(cells));
        sizes.fitRows();
        table.refresh();
        if (column >= 0 && row >= 0) {
            table.doCommand(new SelectCellCommand(selection, column, row, false, false));
        }
        silent = false;
    }

    private int rowOf(String id) {
        for (int row = 0; row < model.rows().size(); row++) {
            if (model.rows().get(row).elementId().equals(id)) {
                return row;
            }
        }
        return -1;
    }

    /** Chooses the first cell of this row and scrolls to it. */
    void reveal(int row) {
        table.doCommand(new SelectCellCommand(selection, 0, row, false, false));
        table.doCommand(new ShowCellInViewportCommand(0, row));
    }

    private void filter(Map<Integer, Object> typed) {
        Map<Integer, SearchText> wanted = new HashMap<>();
        typed.forEach((column, words) -> wanted.put(column, SearchText.of(String.valueOf(words))));
        model.filter(wanted);
        refresh();
    }
}
