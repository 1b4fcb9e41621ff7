// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import org.corolle.grids.grid.GridColumn;
import org.corolle.ui.look.Fonts;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.swt.graphics.GC;

/** Widths of columns from the grid's own widths, heights of rows and of the header from the text that they wrap. */
final class GridSizes {

    /** Distance of the text from the lines around it, in points. */
    static final int PADDING = 5;
    private static final int NARROWEST = 70;
    private static final int WIDEST = 380;
    private static final int MOST_LINES = 14;
    /** Room that the painter of headers keeps for the mark of the order. */
    private static final int SORT_MARK = 14;
    private static final int KNOWN = 0x250;

    private final NatTable table;
    private final DataLayer cells;
    private final DataLayer header;
    private final GridTableModel model;
    private final int[] widths = new int[KNOWN];
    private final int[] boldWidths = new int[KNOWN];
    private final int lineHeight;
    private final int average;
    private final RowHeights heights = new RowHeights(c -> width(widths, c));
    private final RowHeights headings = new RowHeights(c -> width(boldWidths, c));

    GridSizes(NatTable table, DataLayer cells, DataLayer header, GridTableModel model) {
        this.table = table;
        this.cells = cells;
        this.header = header;
        this.model = model;
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        for (char c = ' '; c < KNOWN; c++) {
            widths[c] = gc.getAdvanceWidth(c);
        }
        gc.setFont(Fonts.strong(table));
        for (char c = ' '; c < KNOWN; c++) {
            boldWidths[c] = gc.getAdvanceWidth(c);
        }
        lineHeight = gc.getFontMetrics().getHeight();
        average = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
        gc.dispose();
        cells.addLayerListener(event -> {
            if (event instanceof ColumnResizeEvent) {
                table.getDisplay().asyncExec(this::fitAgain);
            }
        });
    }

    /** Sets widths, then heights. */
    void fit() {
        for (int i = 0; i < model.columns().size(); i++) {
            GridColumn column = model.columns().get(i);
            int wanted = column.width() * average + 2 * PADDING;
            cells.setColumnWidthByPosition(i, Math.max(Math.max(NARROWEST, longestWord(column.label())),
                    Math.min(WIDEST, wanted)), false);
        }
        fitRows();
    }

    /** Sets the heights of the rows that are shown, and of the header. */
    void fitRows() {
        int top = 1;
        for (int i = 0; i < model.columns().size(); i++) {
            top = Math.max(top, headings.lines(model.columns().get(i).label(), inside(i) - SORT_MARK));
        }
        header.setRowHeightByPosition(0, top * lineHeight + 2 * PADDING + 2, false);
        for (int row = 0; row < model.rows().size(); row++) {
            int most = 1;
            for (int i = 0; i < model.columns().size(); i++) {
                String text = model.text(row, i);
                most = text.isEmpty() ? most : Math.max(most, heights.lines(text, inside(i)));
            }
            cells.setRowHeightByPosition(row, Math.min(MOST_LINES, most) * lineHeight + 2 * PADDING, false);
        }
    }

    private void fitAgain() {
        if (!table.isDisposed()) {
            fitRows();
            table.refresh();
        }
    }

    private int inside(int column) {
        return cells.getColumnWidthByPosition(column) - 2 * PADDING;
    }

    private int longestWord(String label) {
        int longest = 0;
        for (String word : label.split(" ")) {
            longest = Math.max(longest, word.chars().map(c -> width(boldWidths, c)).sum());
        }
        return longest + 2 * PADDING + SORT_MARK + 2;
    }

    private int width(int[] known, int character) {
        return character < KNOWN ? known[character] : average * 2;
    }
}
