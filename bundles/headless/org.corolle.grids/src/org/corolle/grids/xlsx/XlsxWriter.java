// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.corolle.core.Progress;
import org.corolle.grids.draft.GridHeading;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.sheet.GridSheetLayout;
import org.corolle.grids.sheet.ReadMePage;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a grid as an Excel workbook: the grid, the page that explains it, and a hidden page of lists. */
public final class XlsxWriter {

    private static final String APPLICATION = "Corolle";
    private static final String VERSION = "00.0100";

    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";
    private static final Pattern MERGE = Pattern.compile("<mergeCell [^>]*>");
    private static final Pattern MERGES = Pattern.compile("(<mergeCells[^>]*>).*(</mergeCells>)");

    private XlsxWriter() { }

    /** Writes into a stream that is left open. */
    public static void write(Grid grid, OutputStream out, Progress progress) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            workbook.setGlobalDefaultFont(GridSheetLayout.FONT, GridSheetLayout.FONT_SIZE);
            GridHeading heading = GridHeading.of(grid);
            workbook.properties().setTitle(XlsxText.escaped(heading.title()))
                    .setSubject(XlsxText.escaped(heading.subject()));
            ReadMePage readMe = new ReadMePage(grid);
            Worksheet main = workbook.newWorksheet(readMe.gridName());
            ReadMeSheet.write(grid, readMe, workbook.newWorksheet(readMe.name()));
            new GridSheet(grid, main, progress).write();
            if (grid.columns().stream().anyMatch(c -> !c.choices().isEmpty())) {
                Worksheet lists = workbook.newWorksheet(readMe.listsName());
                lists.setVisibilityState(VisibilityState.HIDDEN);
                new ListSheet(grid, readMe, lists).write(main);
            }
        }
        StablePackage.copy(bytes.toByteArray(), changes(grid), out);
    }

    private static Map<String, UnaryOperator<String>> changes(Grid grid) {
        Map<String, UnaryOperator<String>> changes = new HashMap<>();
        changes.put("docProps/core.xml", text -> text.replaceAll(CREATED, "$1" + grid.header().date() + "T00:00:00Z"));
        changes.put("xl/worksheets/sheet2.xml", XlsxWriter::withSortedMerges);
        if (!new GridSheetLayout(grid).groups().isEmpty()) {
            changes.put("xl/worksheets/sheet1.xml", XlsxWriter::withSortedMerges);
        }
        return changes;
    }

    private static String withSortedMerges(String sheet) {
        Matcher merge = MERGE.matcher(sheet);
        String sorted = merge.results().map(MatchResult::group)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining());
        return MERGES.matcher(sheet).replaceFirst("$1" + sorted + "$2");
    }
}
