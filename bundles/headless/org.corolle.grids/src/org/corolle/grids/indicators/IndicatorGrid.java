// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.corolle.grids.draft.DraftColumn;
import org.corolle.grids.draft.GridDraft;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.grid.GridAppearance;
import org.corolle.grids.words.GridWords;
import org.corolle.model.framework.IndicatorLevel;
import org.corolle.model.project.EvaluationProject;
import org.eclipse.emf.ecore.EObject;

/**
 * The indicator grid, one row for each indicator and each marker; criteria and petals that have none keep a row, so
 * that gaps are seen. A funder's grid has indicators only, the widest level first.
 */
final class IndicatorGrid {

    private static final int BIG = 16;
    private static final int SMALL = 9;
    private static final int KEPT_IN_VIEW = 3;
    private static final int MANY_COLUMNS = 8;

    private final EvaluationProject project;
    private final GridRequest request;
    private final List<DraftColumn<FrameworkRow>> columns;

    IndicatorGrid(EvaluationProject project, GridRequest request) {
        this.project = project;
        this.request = request;
        columns = ColumnSelection.of(request, usual(request.preset()),
                IndicatorColumns.of(project, request.locale()));
    }

    /** The columns of a preset; none for all. */
    static List<String> usual(GridPreset preset) {
        return switch (preset) {
            case AGORA -> List.of("dimension", "criterion", "indicator", "markers", "comment");
            case FUNDER -> List.of("level", "criterion", "indicator", "measure", "baseline", "target", "observed",
                    "source");
            default -> List.of();
        };
    }

    Grid build() {
        GridWords words = GridWords.in(request.locale());
        MeasurementEvidence evidence = new MeasurementEvidence(project, words);
        GridDraft<FrameworkRow> draft = new GridDraft<>(project, request, columns);
        lines().forEach(line -> draft.row(line, line.dimension().getColour(), List.of(line.subject()),
                shown(line, evidence)));
        List<String> notes = new ArrayList<>(List.of(words.get("note.empty")));
        if (!shows("status")) {
            notes.add(words.get("note.discarded"));
        }
        if (request.preset() != GridPreset.FUNDER) {
            notes.add(words.get("note.gaps"));
        }
        return draft.finish(ColumnSelection.title(request), words.get(project.getFramework() == null
                || project.getFramework().getDimensions().isEmpty() ? "sentence.noPetals" : "sentence.noIndicators"),
                look(), notes);
    }

    private List<FrameworkRow> lines() {
        Stream<FrameworkRow> lines = FrameworkRows.of(project, shows("status"), shows("markers")).stream();
        if (request.preset() == GridPreset.FUNDER) {
            return lines.filter(l -> l.indicator().isPresent())
                    .sorted(Comparator.comparingInt(IndicatorGrid::rank)).toList();
        }
        return lines.toList();
    }

    private GridAppearance look() {
        return switch (request.preset()) {
            case AGORA -> new GridAppearance(BIG, 0, false, columns.get(0).head().id().equals("dimension"));
            default -> new GridAppearance(columns.size() > MANY_COLUMNS ? SMALL : SMALL + 1,
                    columns.size() > MANY_COLUMNS ? KEPT_IN_VIEW : 0, true, false);
        };
    }

    private boolean shows(String id) {
        return columns.stream().anyMatch(c -> c.head().id().equals(id));
    }

    private static Stream<EObject> shown(FrameworkRow line, MeasurementEvidence evidence) {
        return Stream.concat(evidence.contributions(line),
                line.indicator().stream().flatMap(i -> i.getMeasurements().stream()));
    }

    private static int rank(FrameworkRow line) {
        return line.indicator().filter(i -> i.isSetLevel())
                .map(i -> IndicatorLevel.IMPACT.ordinal() - i.getLevel().ordinal())
                .orElse(IndicatorLevel.VALUES.size());
    }
}
