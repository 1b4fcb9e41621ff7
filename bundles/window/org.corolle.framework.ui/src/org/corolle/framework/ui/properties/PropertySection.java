// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.properties;

import java.util.List;

/** Rows that belong together under a title; the first ones stand open, the main ones when they say something. */
public record PropertySection(String title, Rank rank, List<PropertyRow> rows) {

    /** How much a section matters to most people. */
    public enum Rank { FIRST, MAIN, ASIDE }

    public boolean isEmpty() {
        return rows.stream().allMatch(PropertyRow::isEmpty);
    }

    /** Whether it stands open at first. */
    public boolean isOpen() {
        return rank == Rank.FIRST || rank == Rank.MAIN && !isEmpty();
    }

    /** The same section without its empty rows. */
    public PropertySection filled() {
        return new PropertySection(title, rank, rows.stream().filter(row -> !row.isEmpty()).toList());
    }
}
