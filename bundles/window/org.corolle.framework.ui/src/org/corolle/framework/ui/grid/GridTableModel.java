// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.corolle.framework.ui.text.SearchText;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridRow;

/** The rows of a grid as the screen shows them: those that match what is searched, in the order asked for. */
public final class GridTableModel {

    private static final Set<String> CODES = Set.of(GridColumn.CODE, GridColumn.ELEMENT);

    /** How a column is sorted. */
    public enum Order { NONE, UP, DOWN }

    private Grid grid;
    private final Locale locale;
    private final Collator collator;
    private final List<GridColumn> columns;
    private List<GridRow> rows;
    private SearchText search = SearchText.of("");
    private Map<Integer, SearchText> filter = Map.of();
    private int sorted = -1;
    private Order order = Order.NONE;

    public GridTableModel(Grid grid) {
        this.grid = grid;
        this.locale = grid.header().locale();
        this.collator = Collator.getInstance(locale);
        this.rows = grid.rows();
        this.columns = grid.columns().stream().filter(c -> !CODES.contains(c.id())).toList();
    }

    /** Takes the rows of another grid of the same columns; search, filters and order stay. */
    void replace(Grid other) {
        grid = other;
        arrange();
    }

    /** Whether the other grid has the same columns and look. */
    boolean fits(Grid other) {
        return other.columns().equals(grid.columns()) && other.look().equals(grid.look());
    }

    public Grid grid() {
        return grid;
    }

    /** The columns to show: all but the codes by which a filled file finds its way back, which stand last. */
    public List<GridColumn> columns() {
        return columns;
    }

    /** The rows that are shown, in their order. */
    public List<GridRow> rows() {
        return rows;
    }

    /** What this cell says, as the files say it. */
    public String text(int row, int column) {
        return text(rows.get(row), column);
    }

    /** Shows only rows that say this somewhere. */
    public void search(String words) {
        search = SearchText.of(words);
        arrange();
    }

    /** Shows only rows that say these words in these columns. */
    public void filter(Map<Integer, SearchText> wanted) {
        filter = Map.copyOf(wanted);
        arrange();
    }

    /** Sorts by this column; empty cells stand last, whatever the order. */
    public void sort(int column, Order wanted) {
        sorted = wanted == Order.NONE ? -1 : column;
        order = wanted;
        arrange();
    }

    public Order order(int column) {
        return column == sorted ? order : Order.NONE;
    }

    private void arrange() {
        List<GridRow> kept = new ArrayList<>(grid.rows().stream().filter(this::matches).toList());
        if (order != Order.NONE) {
            kept.sort(Comparator.comparing((GridRow r) -> r.cells().get(sorted).isEmpty())
                    .thenComparing((a, b) -> (order == Order.UP ? 1 : -1) * compare(a.cells().get(sorted),
                    b.cells().get(sorted))));
        }
        rows = List.copyOf(kept);
    }

    private boolean matches(GridRow row) {
        return filter.entrySet().stream().allMatch(c -> c.getValue().in(text(row, c.getKey())))
                && (search.isEmpty() || search.in(everything(row)));
    }

    private String everything(GridRow row) {
        StringBuilder all = new StringBuilder(row.code());
        row.cells().subList(0, columns.size()).forEach(cell -> all.append('\n').append(cell.text(locale)));
        return all.toString();
    }

    private int compare(GridCell a, GridCell b) {
        if (a instanceof GridCell.Figure x && b instanceof GridCell.Figure y) {
            BigDecimal left = x.value();
            return left.compareTo(y.value());
        }
        return collator.compare(a.text(locale), b.text(locale));
    }

    private String text(GridRow row, int column) {
        return row.cells().get(column).text(locale);
    }
}
