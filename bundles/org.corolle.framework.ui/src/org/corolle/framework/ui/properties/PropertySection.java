// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.properties;

import java.util.List;

/** Rows that belong together under a title; main sections stand open, the others folded. */
public record PropertySection(String title, boolean main, List<PropertyRow> rows) {

    public boolean isEmpty() {
        return rows.stream().allMatch(PropertyRow::isEmpty);
    }

    /** The same section without its empty rows. */
    public PropertySection filled() {
        return new PropertySection(title, main, rows.stream().filter(row -> !row.isEmpty()).toList());
    }
}
