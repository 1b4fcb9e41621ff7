// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.corolle.core.Progress;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridRow;
import org.corolle.grids.words.FormulaGuard;

/**
 * Writes a grid as a table of text: the titles of columns first, then the rows and nothing else; every row has a
 * field for each column and says the group it stands in, so that it may be sorted elsewhere. For Excel it begins
 * with a byte order mark, and in French it parts cells by semicolons and writes decimals with a comma.
 */
public final class CsvWriter {

    /** The mark by which Excel knows that a text is UTF-8. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvWriter() { }

    /** Writes into a stream that is left open. */
    public static void write(Grid grid, OutputStream out, Progress progress) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(writer, format(grid.header().locale()));
        csv.printRecord(grid.columns().stream().map(c -> FormulaGuard.guarded(c.label())).toList());
        if (grid.rows().isEmpty()) {
            csv.printRecord(Stream.concat(Stream.of(FormulaGuard.guarded(grid.sentence())),
                    Stream.generate(() -> "")).limit(grid.columns().size()).toList());
        }
        GridCell first = GridCell.EMPTY;
        for (GridRow row : grid.rows()) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            // sorted elsewhere, a row must still say which group it belongs to
            first = grid.look().grouped() && row.cells().get(0).isEmpty() ? first : row.cells().get(0);
            csv.printRecord(texts(first, row, grid.header().locale()));
            progress.worked(1);
        }
        csv.flush();
    }

    private static List<String> texts(GridCell first, GridRow row, Locale locale) {
        return Stream.concat(Stream.of(first), row.cells().stream().skip(1))
                .map(c -> c instanceof GridCell.Figure ? c.text(locale)
                : FormulaGuard.guarded(c.text(locale))).toList();
    }

    private static CSVFormat format(Locale locale) {
        return CSVFormat.EXCEL.builder().setDelimiter(Locale.ENGLISH.equals(locale) ? ',' : ';').get();
    }
}
