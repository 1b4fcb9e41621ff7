// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.corolle.cli.command.CommandFailure;
import org.corolle.grids.GridBuilder;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridPreset;

/** The columns asked for, compared with those that an indicator grid can have. */
final class ColumnChoice {

    private ColumnChoice() { }

    /** Refuses a column that the preset does not know, and one asked for twice. */
    static void check(String preset, List<String> columns, Locale locale) throws CommandFailure {
        if (columns.isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                throw CommandFailure.usage("problem.column.twice", column);
            }
        }
        List<String> known = GridBuilder.available(GridPreset.valueOf(preset.toUpperCase(Locale.ROOT)), locale).stream()
                .map(GridColumn::id).toList();
        for (String column : columns) {
            if (!known.contains(column)) {
                throw CommandFailure.usage("problem.column.unknown", column, preset, String.join(", ", known));
            }
        }
    }
}
