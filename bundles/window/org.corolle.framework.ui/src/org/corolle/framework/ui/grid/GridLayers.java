// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import org.corolle.grids.grid.GridRow;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/**
 * The layers of a grid on screen, from the cells up: selection, columns that stay, headers that sort, a row to filter
 * in.
 */
record GridLayers(DataLayer cells, SelectionLayer selection, DataLayer titles, ConfigRegistry registry,
        CompositeLayer all) {

    static GridLayers of(GridTableModel model, Runnable sorted, IFilterStrategy<GridRow> filter) {
        DataLayer cells = new DataLayer(new GridDataProvider(model));
        SelectionLayer selection = new SelectionLayer(cells);
        CompositeFreezeLayer body = new CompositeFreezeLayer(new FreezeLayer(selection), new ViewportLayer(selection),
                selection);
        ConfigRegistry registry = new ConfigRegistry();
        IDataProvider words = new GridTitles(model);
        DefaultColumnHeaderDataLayer titles = new DefaultColumnHeaderDataLayer(words);
        SortHeaderLayer<GridRow> sorting = new SortHeaderLayer<>(new ColumnHeaderLayer(titles, body, selection),
                new GridSorting(model, sorted), false);
        CompositeLayer all = new CompositeLayer(1, 2);
        all.setChildLayer(GridRegion.COLUMN_HEADER, new FilterRowHeaderComposite<>(filter, sorting, words, registry),
                0, 0);
        all.setChildLayer(GridRegion.BODY, body, 0, 1);
        return new GridLayers(cells, selection, titles, registry, all);
    }
}
