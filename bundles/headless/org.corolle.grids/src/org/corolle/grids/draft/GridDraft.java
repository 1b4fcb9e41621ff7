// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.core.query.IsIllustrative;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridCell.Tone;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridHeader;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.grid.GridRow;
import org.corolle.grids.grid.GridAppearance;
import org.corolle.grids.words.CleanText;
import org.corolle.grids.words.GridWords;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EObject;

/**
 * A grid being put together: rows are added one by one, then it is finished with the column that marks made-up content
 * (only where there is some) and the two columns by which rows find their way back.
 */
public final class GridDraft<T> {

    private static final int MARK_WIDTH = 12;
    private static final int CODE_WIDTH = 10;
    private static final int ELEMENT_WIDTH = 38;
    private static final int USUAL_SIZE = 11;

    private final EvaluationProject project;
    private final GridRequest request;
    private final GridWords words;
    private final List<DraftColumn<T>> columns;
    private final ElementCodes codes;
    private final List<GridRow> rows = new ArrayList<>();
    private final Set<Integer> madeUp = new LinkedHashSet<>();

    public GridDraft(EvaluationProject project, GridRequest request, List<DraftColumn<T>> columns) {
        this.project = project;
        this.request = request;
        this.columns = columns;
        words = GridWords.in(request.locale());
        codes = new ElementCodes(project);
    }

    /**
     * Adds the row of a subject, which leads back to these elements, the first of which gives its code. It is marked as
     * made up when one of them is, or one of the others that it shows.
     */
    public void row(T subject, String colour, List<? extends Identified> elements, Stream<? extends EObject> others) {
        List<GridCell> cells = columns.stream().map(c -> GridCells.cut(c.cell().apply(subject), words)).toList();
        if (Stream.concat(elements.stream(), others).anyMatch(IsIllustrative::test)) {
            madeUp.add(rows.size());
        }
        rows.add(new GridRow(codes.of(elements.get(0)), ids(elements), CellColours.valid(colour), cells));
    }

    /** The finished grid; the sentence is kept only if there is no row. */
    public Grid finish(String title, String sentence, GridAppearance look, List<String> notes) {
        ColumnHeads heads = new ColumnHeads(words.locale());
        List<GridColumn> all = new ArrayList<>(columns.stream().map(DraftColumn::head).toList());
        if (!madeUp.isEmpty()) {
            all.add(heads.own("illustrative", wide(MARK_WIDTH, look)));
        }
        all.add(heads.own(GridColumn.CODE, wide(CODE_WIDTH, look)));
        all.add(heads.own(GridColumn.ELEMENT, ELEMENT_WIDTH));
        List<GridRow> complete = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean repeats = look.grouped() && i > 0 && repeats(rows.get(i - 1), rows.get(i));
            complete.add(completed(rows.get(i), madeUp.contains(i), repeats));
        }
        return new Grid(request.kind(), title, header(), distinct(all), complete, rows.isEmpty() ? sentence : "",
                notes, look);
    }

    private static int wide(int width, GridAppearance look) {
        return Math.max(width, width * look.fontSize() / USUAL_SIZE);
    }

    private static boolean repeats(GridRow above, GridRow row) {
        return above.cells().get(0).equals(row.cells().get(0)) && above.colour().equals(row.colour());
    }

    private GridRow completed(GridRow row, boolean marked, boolean repeats) {
        List<GridCell> cells = new ArrayList<>(row.cells());
        if (repeats) {
            cells.set(0, GridCell.EMPTY.with(cells.get(0).tone()));
        }
        if (!madeUp.isEmpty()) {
            cells.add(marked ? GridCells.text(words.get("illustrative")).with(Tone.OPEN) : GridCell.EMPTY);
        }
        cells.add(GridCells.text(row.code()).with(Tone.FAINT));
        cells.add(GridCells.text(row.elementId()).with(Tone.FAINT));
        return new GridRow(row.code(), row.elementId(), row.colour(), cells);
    }

    private GridHeader header() {
        String name = CleanText.line(project.getName());
        String territory = project.getTerritory() == null ? "" : CleanText.line(project.getTerritory().getName());
        String notice = madeUp.isEmpty() ? "" : words.get(madeUp.size() == rows.size() ? "notice.all" : "notice.some");
        return new GridHeader(words.locale(), name.isEmpty() ? words.get("untitled") : name, territory,
                request.date(), CleanText.line(project.getVersion()), notice);
    }

    private static String ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).map(CleanText::of).distinct().collect(Collectors.joining(" "));
    }

    private static List<GridColumn> distinct(List<GridColumn> columns) {
        Set<String> labels = new LinkedHashSet<>();
        columns.stream().filter(GridDraft::leadsBack).map(GridColumn::label).forEach(labels::add);
        List<GridColumn> result = new ArrayList<>();
        for (GridColumn column : columns) {
            String label = column.label();
            for (int i = 2; !leadsBack(column) && !labels.add(label); i++) {
                label = column.label() + " (" + i + ")";
            }
            result.add(ColumnHeads.named(column, label));
        }
        return result;
    }

    private static boolean leadsBack(GridColumn column) {
        return column.id().equals(GridColumn.CODE) || column.id().equals(GridColumn.ELEMENT);
    }
}
