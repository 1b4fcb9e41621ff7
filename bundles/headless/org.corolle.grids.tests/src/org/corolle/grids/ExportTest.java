// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
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
import org.corolle.core.document.DocumentProblem;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
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

    private byte[] export(GridKind kind, GridFormat format, Progress progress) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GridExport.write(garden.project, GridRequest.of(kind, Locale.FRENCH, GardenProject.DATE), format, out,
                progress);
        return out.toByteArray();
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
    void stopsWhenAsked(GridFormat format) throws Exception {
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

        assertThrows(CancellationException.class, () -> export(GridKind.INDICATORS, format, stopLate));
        assertTrue(asked.get() > 1);
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        AtomicLong announced = new AtomicLong();
        AtomicLong done = new AtomicLong();

        export(GridKind.INDICATORS, GridFormat.CSV, new Progress() {
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
    }

    @Test
    void refusesAMatrixThatWouldHideACell() {
        garden.cell(garden.growing, garden.gift, "Autre", CellStatus.EXISTING);

        DocumentProblem refusal = assertThrows(DocumentProblem.class,
                () -> export(GridKind.MATRIX, GridFormat.CSV, Progress.NONE));

        assertEquals(DocumentProblem.Kind.BLOCKED, refusal.kind());
        assertTrue(refusal.message(Locale.FRENCH).contains("Culture"), refusal.message(Locale.FRENCH));
    }

    @Test
    void refusesIndicatorsOfOneCodeButNotTheOtherGrids() throws Exception {
        garden.trust.setCode("L1");

        assertThrows(DocumentProblem.class, () -> export(GridKind.INDICATORS, GridFormat.CSV, Progress.NONE));
        export(GridKind.MATRIX, GridFormat.CSV, Progress.NONE);
        export(GridKind.COVERAGE, GridFormat.CSV, Progress.NONE);
    }

    @Test
    void refusesContradictoryValuesOnlyWhereTheyAreShown() throws Exception {
        garden.measure(garden.visits, MeasurementKind.BASELINE, "1", 2020).setYear(null);

        assertThrows(DocumentProblem.class, () -> export(GridKind.INDICATORS, GridFormat.CSV, Progress.NONE));
        GridExport.write(garden.project, new GridRequest(GridKind.INDICATORS, GridPreset.AGORA, List.of(),
                Locale.FRENCH, GardenProject.DATE), GridFormat.CSV, OutputStream.nullOutputStream(), Progress.NONE);
    }

    @Test
    void writesWhatIsMerelyUnfinished() throws Exception {
        Path target = folder.resolve("i.xlsx");

        Files.write(target, export(GridKind.INDICATORS, GridFormat.XLSX, Progress.NONE));

        assertTrue(GridReader.read(target).rows().stream().anyMatch(r -> r.code().startsWith("#")));
    }

    @Test
    void knowsTheEndingsOfItsFormats() {
        assertEquals(List.of("xlsx", "ods", "csv", "html"),
                Arrays.stream(GridFormat.values()).map(GridFormat::extension).toList());
    }
}
