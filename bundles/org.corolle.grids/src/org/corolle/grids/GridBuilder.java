// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import java.util.List;
import java.util.Locale;

import org.corolle.model.project.EvaluationProject;

/** Makes a grid from a project. Reads only; the same project and request always give an equal grid. */
public final class GridBuilder {

    private GridBuilder() { }

    /** The grid asked for. */
    public static Grid build(EvaluationProject project, GridRequest request) {
        throw new UnsupportedOperationException();
    }

    /** The columns that may be chosen with a preset, in their usual order. */
    public static List<GridColumn> available(GridPreset preset, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
