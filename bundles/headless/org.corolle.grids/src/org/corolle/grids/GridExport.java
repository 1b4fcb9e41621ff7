// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.corolle.core.Progress;
import org.corolle.core.document.DocumentProblem;
import org.corolle.grids.csv.CsvWriter;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.html.HtmlWriter;
import org.corolle.grids.ods.OdsWriter;
import org.corolle.grids.xlsx.XlsxWriter;
import org.corolle.model.project.EvaluationProject;

/** Writes grids. The same grid gives the same bytes. */
public final class GridExport {

    private GridExport() { }

    /**
     * Builds the grid and writes it into a stream that is left open. Refuses before the first byte, naming the faults,
     * when an error of the project would make this grid false.
     */
    public static void write(EvaluationProject project, GridRequest request, GridFormat format, OutputStream out,
            Progress progress) throws IOException, DocumentProblem {
        Progress onlyStopped = new Progress() {
            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
        Grid grid = GridBuilder.build(project, request, onlyStopped);
        BlockingFaults.refuse(project, request, grid, onlyStopped);
        progress.begin(grid.rows().size());
        write(grid, format, out, progress);
    }

    /** Writes a grid into a stream that is left open. */
    public static void write(Grid grid, GridFormat format, OutputStream out) throws IOException {
        write(grid, format, out, Progress.NONE);
    }

    private static void write(Grid grid, GridFormat format, OutputStream out, Progress progress) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out);
        switch (format) {
            case XLSX -> XlsxWriter.write(grid, buffered, progress);
            case ODS -> OdsWriter.write(grid, buffered, progress);
            case CSV -> CsvWriter.write(grid, buffered, progress);
            case HTML -> HtmlWriter.write(grid, buffered, progress);
            default -> throw new IllegalArgumentException(format.name());
        }
        buffered.flush();
    }
}
