// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What is asked for: which grid, for the indicator grid which preset and which of its columns in which order (none: the
 * preset's own), in which language, and the date that stands on the document.
 */
public record GridRequest(GridKind kind, GridPreset preset, List<String> columns, Locale locale, LocalDate date) {

    public GridRequest {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(date);
        preset = preset == null ? GridPreset.EVALUATOR : preset;
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /** A request with the usual columns. */
    public static GridRequest of(GridKind kind, Locale locale, LocalDate date) {
        return new GridRequest(kind, GridPreset.EVALUATOR, List.of(), locale, date);
    }
}
