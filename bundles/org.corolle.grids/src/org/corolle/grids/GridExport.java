// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.corolle.core.Progress;
import org.corolle.model.project.EvaluationProject;

/** Writes grids to files. The same grid gives the same bytes. */
public final class GridExport {

    private GridExport() { }

    /**
     * Builds the grid and puts it in place of the target in one step: whatever fails, and when stopped, the target is
     * left as it was. Refuses, naming the faults, when an error of the project would make this grid false.
     */
    public static void write(EvaluationProject project, GridRequest request, GridFormat format, Path target,
            Progress progress) throws GridProblem {
        throw new UnsupportedOperationException();
    }

    /** Writes a grid into a stream that is left open. */
    public static void write(Grid grid, GridFormat format, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
