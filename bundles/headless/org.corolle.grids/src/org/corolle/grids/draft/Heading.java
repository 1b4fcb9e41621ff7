// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.draft;

import java.util.ArrayList;
import java.util.List;

import org.corolle.grids.Grid;
import org.corolle.grids.GridHeader;
import org.corolle.grids.words.Dates;
import org.corolle.grids.words.Words;

/** The lines that stand above a grid, the same in every format that has room for them. */
public record Heading(String title, String subject, String edition, String notice) {

    private static final String BETWEEN = "   ·   ";

    /** The lines above this grid; what is not said is left out. */
    public static Heading of(Grid grid) {
        GridHeader header = grid.header();
        Words words = Words.in(header.locale());
        List<String> subject = new ArrayList<>(List.of(words.get("heading.project", header.project())));
        if (!header.territory().isEmpty()) {
            subject.add(words.get("heading.territory", header.territory()));
        }
        List<String> edition = new ArrayList<>(List.of(words.get("heading.date",
                Dates.of(header.date(), header.locale()))));
        if (!header.version().isEmpty()) {
            edition.add(words.get("heading.version", header.version()));
        }
        return new Heading(grid.title(), String.join(BETWEEN, subject), String.join(BETWEEN, edition),
                header.notice());
    }
}
