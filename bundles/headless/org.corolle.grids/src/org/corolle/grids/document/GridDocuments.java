// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.corolle.core.document.DocumentFormat;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentRequest;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;

/** The kinds of documents of this bundle, and the words by which requests name their options. */
public final class GridDocuments {

    /** Option of the indicator grid: the preset. */
    public static final String PRESET = "preset";
    /** Option of the indicator grid: its columns, in their order; without it, those of the preset. */
    public static final String COLUMNS = "columns";

    static final List<DocumentFormat> FORMATS = Arrays.stream(GridFormat.values())
            .map(format -> new DocumentFormat(format.extension(), format::title)).toList();

    private GridDocuments() { }

    /** The indicator grid, the matrix, the questions, the collection plan and the coverage report. */
    public static List<DocumentKind> kinds() {
        return Arrays.stream(GridKind.values()).<DocumentKind>map(GridDocumentKind::new).toList();
    }

    /** The id of a grid's kind. */
    public static String id(GridKind kind) {
        return kind == GridKind.COLLECTION_PLAN ? "plan" : kind.name().toLowerCase(Locale.ROOT);
    }

    /** How a request names a preset. */
    public static String word(GridPreset preset) {
        return preset.name().toLowerCase(Locale.ROOT);
    }

    /** The preset of a request; all columns unless another is said. */
    public static GridPreset preset(DocumentRequest request) {
        return request.option(PRESET).map(word -> GridPreset.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(GridPreset.EVALUATOR);
    }
}
