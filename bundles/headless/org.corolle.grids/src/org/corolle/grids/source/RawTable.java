// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.source;

import java.util.ArrayList;
import java.util.List;

/** A table as a file holds it, before it is understood. Rows without content are left out. */
public final class RawTable {

    /** As many columns as are looked at; grids have fewer than fifty. */
    public static final int MOST_COLUMNS = 1_000;

    /** As many cells as are read from one file. */
    private static final int MOST_CELLS = 5_000_000;

    /** A cell: its text; for a number, its digits with a point. */
    public record Value(String text, boolean number) {

        /** A cell without content. */
        public static final Value NONE = new Value("", false);
    }

    private final List<List<Value>> rows = new ArrayList<>();
    private List<Value> row = new ArrayList<>();
    private int cells;

    /** Puts a cell into the row being read; whatever is beyond the last column is left out. */
    public void put(int column, Value value) throws TooLarge {
        if (column >= MOST_COLUMNS || value.text().isEmpty()) {
            return;
        }
        while (row.size() <= column) {
            row.add(Value.NONE);
            if (++cells > MOST_CELLS) {
                throw new TooLarge();
            }
        }
        row.set(column, value);
    }

    /** Ends the row being read. */
    public void endRow() {
        if (!row.isEmpty()) {
            rows.add(row);
            row = new ArrayList<>();
        }
    }

    /** The rows read. */
    public List<List<Value>> rows() {
        return rows;
    }
}
