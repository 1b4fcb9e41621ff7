// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.corolle.core.Progress;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridProblem;
import org.corolle.grids.grid.GridRequest;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.collection.MeasurementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExportTest {

    private final GardenProject garden = new GardenProject();

    @TempDir
    private Path folder;

    private void export(GridKind kind, GridFormat format, Path target, Progress progress) throws GridProblem {
        GridExport.write(garden.project, GridRequest.of(kind, Locale.FRENCH, GardenProject.DATE), format, target,
                progress);
    }

    private static byte[] bytes(Grid grid, GridFormat format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GridExport.write(grid, format, out);
        return out.toByteArray();
    }

    static Stream<Arguments> everyPresetInEveryFormat() {
        return Arrays.stream(GridFormat.values())
                .flatMap(f -> Arrays.stream(GridPreset.values()).map(p -> Arguments.of(p, f)));
    }

    @ParameterizedTest
    @MethodSource("everyPresetInEveryFormat")
    void writesTheSameBytesEachTime(GridPreset preset, GridFormat format) throws Exception {
        assertArrayEquals(bytes(garden.grid(preset), format), bytes(new GardenProject().grid(preset), format));
    }

    private void assertOnlyFile(Path file) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @ParameterizedTest
    @EnumSource(GridFormat.class)
    void writesTheSameBytesWhateverTheMachineSpeaksAndThinksTheTimeIs(GridFormat format) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = bytes(garden.grid(GridPreset.EVALUATOR), format);
        try {
            Locale.setDefault(Locale.CHINA);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, bytes(garden.grid(GridPreset.EVALUATOR), format));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(here, bytes(garden.grid(GridPreset.EVALUATOR), format));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource(GridFormat.class)
    void leavesTheOldFileWhenStopped(GridFormat format) throws Exception {
        Path target = Files.writeString(folder.resolve("grille"), "avant");
        AtomicLong asked = new AtomicLong();
        Progress stopLate = new Progress() {
            @Override
            public void worked(long steps) {
                asked.incrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return asked.get() > 1;
            }
        };

        assertThrows(CancellationException.class, () -> export(GridKind.INDICATORS, format, target, stopLate));

        assertEquals("avant", Files.readString(target));
        assertOnlyFile(target);
    }

    @Test
    void replacesTheOldFileAndTellsHowFarItIs() throws Exception {
        Path target = Files.writeString(folder.resolve("grille.csv"), "avant");
        AtomicLong announced = new AtomicLong();
        AtomicLong done = new AtomicLong();

        export(GridKind.INDICATORS, GridFormat.CSV, target, new Progress() {
            @Override
            public void begin(long steps) {
                announced.set(steps);
            }

            @Override
            public void worked(long steps) {
                done.addAndGet(steps);
            }
        });

        assertEquals(5, announced.get());
        assertEquals(5, done.get());
        assertEquals(5, GridReader.read(target).rows().size());
        assertOnlyFile(target);
    }

    @Test
    void keepsALinkAndReplacesWhatItPointsTo() throws Exception {
        Path real = Files.writeString(folder.resolve("vrai.csv"), "avant");
        Path link = Files.createSymbolicLink(folder.resolve("lien.csv"), real);

        export(GridKind.MATRIX, GridFormat.CSV, link, Progress.NONE);

        assertTrue(Files.isSymbolicLink(link));
        assertEquals(2, GridReader.read(real).rows().size());
    }

    @Test
    void saysInPlainWordsWhyItCannotWrite() {
        GridProblem folderWanted = assertThrows(GridProblem.class,
                () -> export(GridKind.MATRIX, GridFormat.CSV, folder, Progress.NONE));
        GridProblem noFolder = assertThrows(GridProblem.class,
                () -> export(GridKind.MATRIX, GridFormat.CSV, folder.resolve("nulle/part.csv"), Progress.NONE));

        assertEquals(GridProblem.Kind.IS_FOLDER, folderWanted.kind());
        assertEquals(GridProblem.Kind.NO_FOLDER, noFolder.kind());
        assertTrue(noFolder.message(Locale.FRENCH).startsWith("Le dossier de « "), noFolder.message(Locale.FRENCH));
    }

    @Test
    void refusesAMatrixThatWouldHideACell() {
        garden.cell(garden.growing, garden.gift, "Autre", CellStatus.EXISTING);

        GridProblem refusal = assertThrows(GridProblem.class,
                () -> export(GridKind.MATRIX, GridFormat.CSV, folder.resolve("m.csv"), Progress.NONE));

        assertEquals(GridProblem.Kind.BLOCKED, refusal.kind());
        assertTrue(refusal.message(Locale.FRENCH).contains("Culture"), refusal.message(Locale.FRENCH));
    }

    @Test
    void refusesIndicatorsOfOneCodeButNotTheOtherGrids() throws Exception {
        garden.trust.setCode("L1");

        assertThrows(GridProblem.class,
                () -> export(GridKind.INDICATORS, GridFormat.CSV, folder.resolve("i.csv"), Progress.NONE));
        export(GridKind.MATRIX, GridFormat.CSV, folder.resolve("m.csv"), Progress.NONE);
        export(GridKind.COVERAGE, GridFormat.CSV, folder.resolve("c.csv"), Progress.NONE);
    }

    @Test
    void refusesContradictoryValuesOnlyWhereTheyAreShown() throws Exception {
        garden.measure(garden.visits, MeasurementKind.BASELINE, "1", 2020).setYear(null);

        assertThrows(GridProblem.class,
                () -> export(GridKind.INDICATORS, GridFormat.CSV, folder.resolve("i.csv"), Progress.NONE));
        GridExport.write(garden.project, new GridRequest(GridKind.INDICATORS, GridPreset.AGORA, List.of(),
                Locale.FRENCH, GardenProject.DATE), GridFormat.CSV, folder.resolve("a.csv"), Progress.NONE);
    }

    @Test
    void writesWhatIsMerelyUnfinished() throws Exception {
        Path target = folder.resolve("i.xlsx");

        export(GridKind.INDICATORS, GridFormat.XLSX, target, Progress.NONE);

        assertTrue(GridReader.read(target).rows().stream().anyMatch(r -> r.code().startsWith("#")));
    }

    @Test
    void knowsTheEndingsOfItsFormats() {
        assertEquals(List.of("xlsx", "ods", "csv", "html"),
                Arrays.stream(GridFormat.values()).map(GridFormat::extension).toList());
    }
}
