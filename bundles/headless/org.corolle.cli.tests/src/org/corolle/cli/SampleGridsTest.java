// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.corolle.grids.GridBuilder;
import org.corolle.grids.GridExport;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.grid.GridRow;
import org.corolle.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The grids of the samples, held against the files in {@code expected/grids}; {@code -Dcorolle.golden=rewrite} writes
 * them anew. The coverage report is held without what the rules say, which has expected files of its own.
 */
class SampleGridsTest {

    private static final Path EXPECTED = Path.of("expected", "grids");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 21);

    static Stream<Arguments> grids() {
        List<Arguments> grids = new ArrayList<>();
        for (Sample sample : Sample.values()) {
            for (GridKind kind : GridKind.values()) {
                grids.add(Arguments.of(sample, kind, GridPreset.EVALUATOR, GridFormat.CSV, Locale.FRENCH));
            }
        }
        for (GridPreset preset : GridPreset.values()) {
            grids.add(Arguments.of(Sample.CONSERVERIE_ILLUSTRATED, GridKind.INDICATORS, preset, GridFormat.HTML,
                    Locale.FRENCH));
        }
        for (GridKind kind : List.of(GridKind.MATRIX, GridKind.QUESTIONS)) {
            grids.add(Arguments.of(Sample.CONSERVERIE, kind, GridPreset.EVALUATOR, GridFormat.HTML, Locale.ENGLISH));
        }
        return grids.stream();
    }

    @ParameterizedTest
    @MethodSource("grids")
    void writesWhatIsExpected(Sample sample, GridKind kind, GridPreset preset, GridFormat format, Locale locale)
            throws IOException {
        Grid grid = GridBuilder.build(sample.build(), new GridRequest(kind, preset, List.of(), locale, DATE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GridExport.write(kind == GridKind.COVERAGE ? withoutFindings(grid) : grid, format, out);
        String text = out.toString(StandardCharsets.UTF_8);
        Path expected = EXPECTED.resolve(String.join("-", sample.id(), kind.name().toLowerCase(Locale.ROOT),
                preset.name().toLowerCase(Locale.ROOT), locale.getLanguage()) + "." + format.extension());
        if ("rewrite".equals(System.getProperty("corolle.golden"))) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, text);
        }

        assertEquals(Files.readString(expected), text);
    }

    @Test
    void drawsTheMatrixOfTheConserverieCellByCell() {
        Grid matrix = french(Sample.CONSERVERIE, GridKind.MATRIX);

        assertEquals(List.of("Activité principale", "Type de ressource", "Circuit du don", "Circuit local d’échange",
                "Circuit marchand"), labels(matrix).subList(0, 5));
        assertEquals(List.of("Collecte de produits", "Ressources alimentaires",
                "Mise à disposition des surplus & invendables par maraichers locaux",
                "Échange en monnaie locale convertible ?", "Achats en euros"), firstLines(matrix, 0));
        assertEquals(List.of("Transformation des produits", "Ressources humaines", "Implication bénévole",
                "Contribution avec contrepartie en monnaie-temps", "Activité rémunérée"), firstLines(matrix, 1));
        assertEquals(List.of("Distribution des produits transformés", "Ressources logistiques",
                "Cessions aux participants", "Échange dans le réseau local Tic-Tacs",
                "Mise en vente dans des circuits de distribution du territoire"), firstLines(matrix, 2));
        assertTrue(text(matrix, 0, 3).contains("\nÀ débattre : "), text(matrix, 0, 3));
    }

    @Test
    void setsTheQuestionsOfTheConserverieInFourParagraphsAndTwo() {
        Grid questions = french(Sample.CONSERVERIE, GridKind.QUESTIONS);

        assertEquals(4, questions.rows().size());
        assertEquals(7, IntStream.range(0, 4).mapToLong(i -> text(questions, i, 1).lines().count()).sum());
        assertEquals(2, IntStream.range(0, 4).mapToLong(i -> text(questions, i, 2).lines().count()).sum());
        assertTrue(text(questions, 0, 0).startsWith("Comment construire des complémentarités"));
    }

    @Test
    void marksWhatWasMadeUpAndOnlyThat() {
        for (GridKind kind : GridKind.values()) {
            assertEquals("", french(Sample.CONSERVERIE, kind).header().notice());
        }
        assertTrue(french(Sample.CONSERVERIE_ILLUSTRATED, GridKind.INDICATORS).header().notice()
                .contains("llustratif"));
    }

    private static Grid french(Sample sample, GridKind kind) {
        return GridBuilder.build(sample.build(), GridRequest.of(kind, Locale.FRENCH, DATE));
    }

    private static List<String> labels(Grid grid) {
        return grid.columns().stream().map(GridColumn::label).toList();
    }

    private static String text(Grid grid, int row, int column) {
        return grid.rows().get(row).cells().get(column).text(Locale.FRENCH);
    }

    private static List<String> firstLines(Grid grid, int row) {
        return IntStream.range(0, 5).mapToObj(i -> text(grid, row, i).lines().findFirst().orElse("")
                .replaceAll("[\\u00A0\\u202F]", " ")).toList();
    }

    private static Grid withoutFindings(Grid grid) {
        List<Integer> kept = IntStream.range(0, grid.columns().size())
                .filter(i -> !grid.columns().get(i).id().startsWith("finding")).boxed().toList();
        List<GridRow> rows = grid.rows().stream().filter(r -> !r.cells().get(4).isEmpty())
                .map(r -> new GridRow(r.code(), r.elementId(), r.colour(), kept.stream().map(r.cells()::get).toList()))
                .toList();
        return new Grid(grid.kind(), grid.title(), grid.header(), kept.stream().map(grid.columns()::get).toList(), rows,
                grid.sentence(), List.of(), grid.look());
    }
}
