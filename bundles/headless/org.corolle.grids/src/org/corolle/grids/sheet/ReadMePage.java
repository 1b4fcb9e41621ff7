// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.sheet;

import java.util.ArrayList;
import java.util.List;

import org.corolle.grids.draft.GridHeading;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.words.GridWords;

/** The page that explains a grid: what it is for, how to read it and fill it in, and each of its columns. */
public final class ReadMePage {

    private final Grid grid;
    private final GridWords words;

    public ReadMePage(Grid grid) {
        this.grid = grid;
        words = GridWords.in(grid.header().locale());
    }

    /** Name of the page. */
    public String name() {
        return words.get("readme");
    }

    /** Name of the page that the grid itself is on. */
    public String gridName() {
        return words.get("sheet." + grid.kind().name());
    }

    /** Name of the hidden page that holds the lists to choose from. */
    public String listsName() {
        return words.get("sheet.lists");
    }

    /** Title of the page. */
    public String title() {
        return words.get("readme.title", grid.title());
    }

    /** What stands below the title, line by line. */
    public List<String> sentences() {
        GridHeading heading = GridHeading.of(grid);
        List<String> lines = new ArrayList<>(List.of(heading.subject(), heading.edition()));
        if (!heading.notice().isEmpty()) {
            lines.add(heading.notice());
        }
        lines.add(grid.kind().purpose(grid.header().locale()));
        lines.addAll(grid.notes());
        lines.add(words.get("readme.return"));
        return lines;
    }

    /** Titles of the table of columns. */
    public List<String> tableTitles() {
        return List.of(words.get("readme.column"), words.get("readme.meaning"));
    }

    /** What a column means, with the values to choose from. */
    public String meaning(GridColumn column) {
        return column.choices().isEmpty() ? column.explanation()
                : words.get("readme.choices", column.explanation(), String.join(" ; ", column.choices()));
    }

    /** What is said of a value that is not on its column's list. */
    public List<String> refusal() {
        return List.of(words.get("list.title"), words.get("list.message"));
    }

    /** The page number at the foot of a printed page; the places of the numbers are given. */
    public String pageOf(String page, String pages) {
        return words.get("page", page, pages);
    }
}
