// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.corolle.core.labels.Labels;
import org.corolle.grids.draft.ColumnHeads;
import org.corolle.grids.draft.DraftColumn;
import org.corolle.grids.draft.GridCells;
import org.corolle.grids.draft.GridDraft;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridCell.Tone;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.grid.GridAppearance;
import org.corolle.grids.words.GridWords;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorLevel;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;

/** The grid of COORACE (G4): one row for each criterion, its indicators in one column for each level. */
final class CriterionGrid {

    private static final int FONT_SIZE = 10;

    /** A criterion under its register; no criterion under a register that has none yet. */
    record Entry(Dimension dimension, Optional<Criterion> criterion) {

        NamedElement subject() {
            return criterion.<NamedElement>map(c -> c).orElse(dimension);
        }

        Stream<Indicator> indicators() {
            return criterion.stream().flatMap(c -> c.getIndicators().stream()).filter(FrameworkRows::isKept);
        }
    }

    private CriterionGrid() { }

    static Grid build(EvaluationProject project, GridRequest request) {
        GridWords words = GridWords.in(request.locale());
        List<Entry> entries = entries(project);
        boolean unsorted = entries.stream().flatMap(Entry::indicators).anyMatch(i -> !i.isSetLevel());
        List<DraftColumn<Entry>> columns = ColumnSelection.of(request, List.of(), columns(request.locale(), unsorted));
        GridDraft<Entry> draft = new GridDraft<>(project, request, columns);
        entries.forEach(e -> draft.row(e, e.dimension().getColour(), List.of(e.subject()), e.indicators()));
        return draft.finish(ColumnSelection.title(request), words.get("sentence.noPetals"),
                new GridAppearance(FONT_SIZE, 0, false, columns.get(0).head().id().equals("dimension")),
                List.of(words.get("note.empty"), words.get("note.discarded"), words.get("note.gaps")));
    }

    /** Its columns; the last, for indicators whose level is not said, only where there are some. */
    static List<DraftColumn<Entry>> columns(Locale locale, boolean unsorted) {
        ColumnHeads heads = new ColumnHeads(locale);
        Labels labels = Labels.in(locale);
        List<DraftColumn<Entry>> columns = new ArrayList<>();
        String register = GridWords.in(locale).get("column.register");
        columns.add(new DraftColumn<>(ColumnHeads.named(heads.own("dimension", 22), register),
                e -> GridCells.text(labels.of(e.dimension())).with(Tone.PETAL)));
        columns.add(new DraftColumn<>(heads.own("criterion", 28), e -> e.criterion()
                .map(c -> GridCells.text(labels.of(c)).with(Tone.PETAL_TINT)).orElse(GridCell.EMPTY.with(Tone.GAP))));
        for (IndicatorLevel level : IndicatorLevel.VALUES) {
            columns.add(new DraftColumn<>(heads.own(level.name().toLowerCase(Locale.ROOT) + "-indicators", 36),
                    e -> names(e, i -> i.isSetLevel() && i.getLevel() == level, labels)));
        }
        if (unsorted) {
            columns.add(new DraftColumn<>(heads.own("unsorted-indicators", 30),
                    e -> names(e, i -> !i.isSetLevel(), labels)));
        }
        return columns;
    }

    private static List<Entry> entries(EvaluationProject project) {
        List<Entry> entries = new ArrayList<>();
        if (project.getFramework() != null) {
            for (Dimension dimension : project.getFramework().getDimensions()) {
                dimension.getCriteria().forEach(c -> entries.add(new Entry(dimension, Optional.of(c))));
                if (dimension.getCriteria().isEmpty()) {
                    entries.add(new Entry(dimension, Optional.empty()));
                }
            }
        }
        return entries;
    }

    private static GridCell names(Entry entry, Predicate<Indicator> which, Labels labels) {
        GridCell cell = GridCells.items(entry.indicators().filter(which).map(labels::of));
        return entry.indicators().findAny().isEmpty() ? cell.with(Tone.GAP) : cell;
    }
}
