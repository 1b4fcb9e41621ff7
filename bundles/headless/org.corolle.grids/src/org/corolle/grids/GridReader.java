// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.corolle.grids.csv.CsvReader;
import org.corolle.grids.grid.GridProblem;
import org.corolle.grids.grid.ReadGrid;
import org.corolle.grids.html.HtmlReader;
import org.corolle.grids.ods.OdsReader;
import org.corolle.grids.source.BoundedZip;
import org.corolle.grids.source.RawTable;
import org.corolle.grids.source.TooLarge;
import org.corolle.grids.xlsx.XlsxReader;

/** Reads a grid back from a file that was written by this program and may have been filled in since. */
public final class GridReader {

    private static final long MOST_BYTES = 50_000_000;

    private GridReader() { }

    /** The rows of the file that carry a code. The format is known by the content, not by the name. */
    public static ReadGrid read(Path file) throws GridProblem {
        if (!Files.exists(file)) {
            throw new GridProblem(GridProblem.Kind.NOT_FOUND, null, file);
        }
        if (Files.isDirectory(file)) {
            throw new GridProblem(GridProblem.Kind.IS_FOLDER, null, file);
        }
        try {
            return GridRecogniser.among(tables(file))
                    .orElseThrow(() -> new GridProblem(GridProblem.Kind.NOT_A_GRID, null, file));
        } catch (AccessDeniedException e) {
            throw new GridProblem(GridProblem.Kind.NO_PERMISSION, e, file);
        } catch (TooLarge e) {
            throw new GridProblem(GridProblem.Kind.TOO_LARGE, e, file);
        } catch (IOException e) {
            throw new GridProblem(GridProblem.Kind.DAMAGED, e, file);
        }
    }

    private static List<RawTable> tables(Path file) throws IOException, GridProblem {
        long size = Files.size(file);
        if (size == 0) {
            throw new GridProblem(GridProblem.Kind.EMPTY, null, file);
        }
        if (size > MOST_BYTES) {
            throw new TooLarge();
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return packed(file);
        }
        String text = CsvReader.decoded(bytes);
        return text.stripLeading().startsWith("<") ? HtmlReader.read(text) : CsvReader.read(bytes);
    }

    private static List<RawTable> packed(Path file) throws IOException, GridProblem {
        try (BoundedZip zip = new BoundedZip(file)) {
            if (OdsReader.recognises(zip)) {
                return OdsReader.read(zip);
            }
            if (XlsxReader.recognises(zip)) {
                return XlsxReader.read(zip);
            }
            throw new GridProblem(GridProblem.Kind.NOT_A_GRID, null, file);
        }
    }
}
