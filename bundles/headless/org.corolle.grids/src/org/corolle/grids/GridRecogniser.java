// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.ReadGrid;
import org.corolle.grids.source.RawTable;
import org.corolle.grids.source.RawTable.Value;
import org.corolle.grids.words.GridWords;

/** Finds the grid among a file's tables: the one with a line of titles that names the two columns that lead back. */
final class GridRecogniser {

    private static final int LAST_LOOKED_AT = 50;
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final List<List<Value>> rows;
    private final int header;
    private final Locale language;
    private final int code;
    private final int element;

    private GridRecogniser(List<List<Value>> rows, int header, Locale language, int code, int element) {
        this.rows = rows;
        this.header = header;
        this.language = language;
        this.code = code;
        this.element = element;
    }

    static Optional<ReadGrid> among(List<RawTable> tables) {
        for (RawTable table : tables) {
            for (int i = 0; i < Math.min(LAST_LOOKED_AT, table.rows().size()); i++) {
                for (Locale language : LANGUAGES) {
                    int code = place(table.rows().get(i), GridColumn.CODE, language);
                    int element = place(table.rows().get(i), GridColumn.ELEMENT, language);
                    if (code >= 0 && element >= 0) {
                        return Optional.of(new GridRecogniser(table.rows(), i, language, code, element).grid());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int place(List<Value> row, String id, Locale language) {
        String label = GridWords.in(language).get("column." + id);
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).text().strip().equals(label)) {
                return i;
            }
        }
        return -1;
    }

    private ReadGrid grid() {
        List<String> labels = rows.get(header).stream().map(v -> v.text().strip()).toList();
        List<ReadGrid.ReadRow> read = new ArrayList<>();
        for (List<Value> row : rows.subList(header + 1, rows.size())) {
            String rowCode = text(row, code).strip();
            String rowElement = text(row, element).strip();
            if (!rowCode.isEmpty() || !rowElement.isEmpty()) {
                read.add(new ReadGrid.ReadRow(rowCode, rowElement, texts(labels, row)));
            }
        }
        return new ReadGrid(labels, read);
    }

    private Map<String, String> texts(List<String> labels, List<Value> row) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).isEmpty()) {
                texts.putIfAbsent(labels.get(i), text(row, i));
            }
        }
        return texts;
    }

    private String text(List<Value> row, int at) {
        Value value = at < row.size() ? row.get(at) : Value.NONE;
        return value.number() && !language.equals(Locale.ENGLISH) ? value.text().replace('.', ',') : value.text();
    }
}
