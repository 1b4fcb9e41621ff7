// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.indicators;

import java.util.List;
import java.util.Locale;

import org.corolle.grids.draft.DraftColumn;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridRequest;
import org.corolle.model.project.EvaluationProject;

/** The indicator grid in each of its ready-made shapes. */
public final class IndicatorGrids {

    private IndicatorGrids() { }

    /** The grid asked for. */
    public static Grid build(EvaluationProject project, GridRequest request) {
        return switch (request.preset()) {
            case COORACE -> CriterionGrid.build(project, request);
            case FONDA -> QuestionGrid.build(project, request);
            default -> new IndicatorGrid(project, request).build();
        };
    }

    /** The columns that may be chosen with a preset, in their usual order. */
    public static List<GridColumn> available(GridPreset preset, Locale locale) {
        return switch (preset) {
            case COORACE -> CriterionGrid.columns(locale, true).stream().map(DraftColumn::head).toList();
            case FONDA -> QuestionGrid.columns(locale, true).stream().map(DraftColumn::head).toList();
            default -> IndicatorColumns.heads(locale);
        };
    }

    /** The ids of the columns that a preset shows unless others are chosen. */
    public static List<String> usual(GridPreset preset, Locale locale) {
        List<String> usual = IndicatorGrid.usual(preset);
        return usual.isEmpty() ? available(preset, locale).stream().map(GridColumn::id).toList() : usual;
    }
}
