// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.corolle.grids.draft.GridHeading;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridRow;

/** Where everything of a grid lies on its sheet, how high its rows are and on which paper it is printed. */
public final class GridSheetLayout {

    /** The workbook's font; Liberation Sans takes its place where it is missing, with the same widths. */
    public static final String FONT = "Arial";

    /** Size of the default font, in points. */
    public static final int FONT_SIZE = TextWidth.DEFAULT_SIZE;

    /** Size of the title, in points. */
    public static final int TITLE_SIZE = 16;

    private static final double LEADING = 1.22;
    private static final double SPACE = 4;
    private static final double HIGHEST = 409;
    private static final double NOTICE_HEIGHT = 18;
    private static final int A4_LANDSCAPE = 150;
    private static final int A3_LANDSCAPE = 250;
    private static final int SMALLEST_HEADER = 9;

    private final Grid grid;
    private final GridHeading heading;

    public GridSheetLayout(Grid grid) {
        this.grid = grid;
        this.heading = GridHeading.of(grid);
    }

    /** The lines above the table, from the first row of the sheet on. */
    public GridHeading heading() {
        return heading;
    }

    /** The row of the column titles; a low empty row parts it from the lines above. */
    public int headerRow() {
        return heading.notice().isEmpty() ? 4 : 5;
    }

    /** The first row of the table's body. */
    public int firstRow() {
        return headerRow() + 1;
    }

    /** The last row of the table's body, or of the sentence that takes its place. */
    public int lastRow() {
        return headerRow() + Math.max(1, grid.rows().size());
    }

    /** The last column, hidden: the identifiers. */
    public int lastColumn() {
        return grid.columns().size() - 1;
    }

    /** The last column that is seen. */
    public int lastVisible() {
        return lastColumn() - 1;
    }

    /** Size of the body's text, in points. */
    public int size() {
        return grid.look().fontSize();
    }

    /** Size of the column titles, in points. */
    public int headerSize() {
        return Math.max(SMALLEST_HEADER, size() - 1);
    }

    /** Height of the row of titles, in points. */
    public double headerHeight() {
        int lines = 1;
        for (GridColumn column : visible()) {
            lines = Math.max(lines, TextWidth.lines(column.label(), column.width() - 2, headerSize(), true));
        }
        return height(lines, headerSize());
    }

    /** Heights of the body's rows, in points: what the longest wrapped text needs, as far as sheets allow. */
    public double[] heights() {
        double[] heights = new double[grid.rows().size()];
        Set<Integer> heads = groups().stream().map(Group::first).collect(Collectors.toSet());
        for (int i = 0; i < heights.length; i++) {
            heights[i] = height(grid.rows().get(i), heads.contains(i) ? 1 : 0);
        }
        for (Group group : groups()) {
            double all = IntStream.rangeClosed(group.first(), group.last()).mapToDouble(i -> heights[i]).sum();
            double needed = height(lines(grid.rows().get(group.first()).cells().get(0), grid.columns().get(0)), size());
            heights[group.last()] = Math.min(HIGHEST, heights[group.last()] + Math.max(0, needed - all));
        }
        return heights;
    }

    /** Rows of the body whose first cells are one; only where the grid is grouped. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        int first = 0;
        for (int i = 1; grid.look().grouped() && i <= grid.rows().size(); i++) {
            if (i == grid.rows().size() || !grid.rows().get(i).cells().get(0).isEmpty()) {
                if (i - first > 1) {
                    groups.add(new Group(first, i - 1));
                }
                first = i;
            }
        }
        return groups;
    }

    /** Rows of the body, by their number from zero. */
    public record Group(int first, int last) { }

    private double height(GridRow row, int from) {
        int lines = 1;
        for (int i = from; i <= lastVisible(); i++) {
            lines = Math.max(lines, lines(row.cells().get(i), grid.columns().get(i)));
        }
        return height(lines, size());
    }

    private int lines(GridCell cell, GridColumn column) {
        String text = cell.text(grid.header().locale());
        return text.length() < 2 ? 1 : TextWidth.lines(text, column.width(), size(), isBold(cell));
    }

    /** Height of lines of a wrapped text, in points. */
    public static double height(int lines, int fontSize) {
        return Math.min(HIGHEST, Math.rint((lines * fontSize * LEADING + SPACE) * 4) / 4);
    }

    /** Height of a text in a column of this width, in points. */
    public static double height(String text, double width, int fontSize) {
        return height(TextWidth.lines(text, width, fontSize, false), fontSize);
    }

    /** Whether a cell's text is bold. */
    public static boolean isBold(GridCell cell) {
        return cell.tone() == GridCell.Tone.PETAL || cell.tone() == GridCell.Tone.SECTION;
    }

    /** Whether the sheet is printed on A3 rather than A4. */
    public boolean wide() {
        return visibleWidth() > A4_LANDSCAPE * 1.6;
    }

    /**
     * How many columns the notice is wrapped in: those that stay in view and are printed on every page, where pages
     * stand side by side, else none and it runs over the columns beside it.
     */
    public int noticeColumns() {
        return pagesAcross() > 1 ? grid.look().frozenColumns() : 0;
    }

    /** Height of the row of the notice, in points. */
    public double noticeHeight() {
        int width = grid.columns().subList(0, noticeColumns()).stream().mapToInt(GridColumn::width).sum();
        return noticeColumns() == 0 ? NOTICE_HEIGHT
                : Math.max(NOTICE_HEIGHT, height(TextWidth.lines(heading.notice(), width, FONT_SIZE, true), FONT_SIZE));
    }

    /** How many pages stand side by side. */
    public int pagesAcross() {
        return Math.max(1, (int) Math.round((double) visibleWidth() / A3_LANDSCAPE));
    }

    private int visibleWidth() {
        return visible().stream().mapToInt(GridColumn::width).sum();
    }

    private List<GridColumn> visible() {
        return grid.columns().subList(0, lastVisible() + 1);
    }
}
