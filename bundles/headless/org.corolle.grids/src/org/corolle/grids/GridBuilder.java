// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import java.util.List;
import java.util.Locale;

import org.corolle.core.Progress;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.indicators.IndicatorGrids;
import org.corolle.grids.tables.CoverageGrid;
import org.corolle.grids.tables.MatrixGrid;
import org.corolle.grids.tables.PlanGrid;
import org.corolle.grids.tables.QuestionsGrid;
import org.corolle.model.project.EvaluationProject;

/** Makes a grid from a project. Reads only; the same project and request always give an equal grid. */
public final class GridBuilder {

    private GridBuilder() { }

    /** The grid asked for. A column that the preset does not have is an {@link IllegalArgumentException}. */
    public static Grid build(EvaluationProject project, GridRequest request) {
        return build(project, request, Progress.NONE);
    }

    /** The grid asked for; the coverage report runs the rules, which may take time and be stopped. */
    public static Grid build(EvaluationProject project, GridRequest request, Progress progress) {
        return switch (request.kind()) {
            case INDICATORS -> IndicatorGrids.build(project, request);
            case MATRIX -> MatrixGrid.build(project, request);
            case QUESTIONS -> QuestionsGrid.build(project, request);
            case COLLECTION_PLAN -> PlanGrid.build(project, request);
            case COVERAGE -> CoverageGrid.build(project, request, progress);
        };
    }

    /** The columns that may be chosen with a preset, in their usual order. */
    public static List<GridColumn> available(GridPreset preset, Locale locale) {
        return IndicatorGrids.available(preset, locale);
    }

    /** The ids of the columns that a preset shows unless others are chosen. */
    public static List<String> usual(GridPreset preset, Locale locale) {
        return IndicatorGrids.usual(preset, locale);
    }
}
