// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A grid as read back: the labels of its columns, and its rows in the order of the file. */
public record ReadGrid(List<String> labels, List<ReadRow> rows) {

    public ReadGrid {
        labels = List.copyOf(labels);
        rows = List.copyOf(rows);
    }

    /** One row: its code, its element's id, and the text under each label. */
    public record ReadRow(String code, String elementId, Map<String, String> texts) {

        public ReadRow {
            texts = Map.copyOf(texts);
        }
    }

    /** The row with this code. */
    public Optional<ReadRow> row(String code) {
        return rows.stream().filter(r -> r.code().equals(code)).findFirst();
    }
}
