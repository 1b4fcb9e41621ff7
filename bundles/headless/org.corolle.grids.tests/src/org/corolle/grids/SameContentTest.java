// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridProblem;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.grid.GridRow;
import org.corolle.grids.grid.ReadGrid;
import org.corolle.model.framework.Indicator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SameContentTest {

    private static final int TEXTS = 150;
    private static final String[] PIECES = {"=", "+", "-", "@", "'", "\"", "\t", "\n", "\r\n", "\r", " ", "  ", ";",
        ",", "<", "&", "]]>", "&amp;", "_x0041_", "_", "x000D_", "é", "œ", "’", "« ", "\u00A0", "\u202F", "\u2028",
        "😀", "\uD83D", "\u0000", "\u000B", "\u001B", "\u007F", "\uFFFE", "\uFEFF", "漢字", "عربي", "0", "007", "1,5",
        "TRUE", "=HYPERLINK(\"x\")",
        "cmd|' /C calc'!A0", "#REF!", "{0}", "%", "\\", "a", "mot ", "\uFF1D1", "• ", "--", "<script>", "2018-07"};

    private final GardenProject garden = new GardenProject();

    @TempDir
    private Path folder;

    static Stream<Arguments> everyGridInEveryFormat() {
        List<Arguments> all = new ArrayList<>();
        for (GridFormat format : GridFormat.values()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                for (GridKind kind : GridKind.values()) {
                    all.add(Arguments.of(format, locale, kind, GridPreset.EVALUATOR));
                }
                for (GridPreset preset : GridPreset.values()) {
                    all.add(Arguments.of(format, locale, GridKind.INDICATORS, preset));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyGridInEveryFormat")
    void readsBackWhatWasWritten(GridFormat format, Locale locale, GridKind kind, GridPreset preset) throws Exception {
        Grid grid = GridBuilder.build(garden.project,
                new GridRequest(kind, preset, List.of(), locale, GardenProject.DATE));

        assertEquals(content(grid, format), content(written(grid, format)));
    }

    @ParameterizedTest
    @EnumSource(GridFormat.class)
    void readsBackAnyText(GridFormat format) throws Exception {
        long seed = System.nanoTime();
        System.out.println("SameContentTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String name = text(random);
            String definition = text(random);
            garden.indicator(garden.meeting, name, in -> in.setDefinition(definition));
        }
        garden.gift.setName(text(random));
        garden.project.setName(text(random));

        Grid indicators = garden.grid(GridPreset.EVALUATOR);
        Grid matrix = garden.grid(GridKind.MATRIX);

        assertEquals(content(indicators, format), content(written(indicators, format)), "seed " + seed);
        assertEquals(content(matrix, format), content(written(matrix, format)), "seed " + seed);
    }

    @ParameterizedTest
    @EnumSource(GridFormat.class)
    void readsBackRowsThatWereSortedAndColumnsThatWereMoved(GridFormat format) throws Exception {
        Indicator more = garden.indicator(garden.meeting, "Autre", i -> i.setCode("L2"));

        ReadGrid read = written(garden.grid(GridPreset.EVALUATOR, "status", "indicator"), format);

        assertEquals("Autre", read.row("L2").orElseThrow().texts().get("Indicateur"));
        assertEquals(more.getId(), read.row("L2").orElseThrow().elementId());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private ReadGrid written(Grid grid, GridFormat format) throws IOException, GridProblem {
        Path file = folder.resolve("grid.any");
        try (OutputStream out = Files.newOutputStream(file)) {
            GridExport.write(grid, format, out);
        }
        return GridReader.read(file);
    }

    /** What a file should hold: CSV, which knows no merged cells, says the group of each row again. */
    private static List<Object> content(Grid grid, GridFormat format) {
        List<Object> rows = new ArrayList<>();
        rows.add(grid.columns().stream().map(GridColumn::label).toList());
        String group = "";
        for (GridRow row : grid.rows()) {
            Map<String, String> texts = new LinkedHashMap<>();
            String first = row.cells().get(0).text(grid.header().locale());
            boolean repeats = format == GridFormat.CSV && grid.look().grouped() && first.isEmpty();
            group = repeats ? group : first;
            for (int i = 0; i < row.cells().size(); i++) {
                texts.put(grid.columns().get(i).label(), row.cells().get(i).text(grid.header().locale()));
            }
            texts.put(grid.columns().get(0).label(), group);
            rows.add(new ReadGrid.ReadRow(row.code(), row.elementId(), texts));
        }
        return rows;
    }

    private static List<Object> content(ReadGrid read) {
        List<Object> rows = new ArrayList<>(List.of((Object) read.labels()));
        rows.addAll(read.rows());
        return rows;
    }
}
