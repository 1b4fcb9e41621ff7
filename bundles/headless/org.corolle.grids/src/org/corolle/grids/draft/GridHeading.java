// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.draft;

import java.util.ArrayList;
import java.util.List;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridHeader;
import org.corolle.grids.words.DateText;
import org.corolle.grids.words.GridWords;

/** The lines that stand above a grid, the same in every format that has room for them. */
public record GridHeading(String title, String subject, String edition, String notice) {

    private static final String BETWEEN = "   ·   ";

    /** The lines above this grid; what is not said is left out. */
    public static GridHeading of(Grid grid) {
        GridHeader header = grid.header();
        GridWords words = GridWords.in(header.locale());
        List<String> subject = new ArrayList<>(List.of(words.get("heading.project", header.project())));
        if (!header.territory().isEmpty()) {
            subject.add(words.get("heading.territory", header.territory()));
        }
        List<String> edition = new ArrayList<>(List.of(words.get("heading.date",
                DateText.of(header.date(), header.locale()))));
        if (!header.version().isEmpty()) {
            edition.add(words.get("heading.version", header.version()));
        }
        return new GridHeading(grid.title(), String.join(BETWEEN, subject), String.join(BETWEEN, edition),
                header.notice());
    }
}
