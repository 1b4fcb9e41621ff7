// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.grid;

import java.util.List;

/**
 * A column: its lasting id, label and explanation in the document's language, width in characters, and the values to
 * choose from where the method enumerates them.
 */
public record GridColumn(String id, String label, String explanation, int width, List<String> choices) {

    /** Id of the last column but one: a short code that people can read out. */
    public static final String CODE = "row-code";

    /** Id of the last column: the element's lasting id, hidden where the format can hide. */
    public static final String ELEMENT = "row-id";

    public GridColumn {
        choices = List.copyOf(choices);
    }
}
