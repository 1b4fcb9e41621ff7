// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridRequest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what is written against the files in {@code expected}; {@code -Dcorolle.golden=rewrite} writes them anew, and
 * the difference is reviewed. Of packages the parts' text is compared, for compression differs between Javas.
 */
class GoldenGridsTest {

    private static final Path EXPECTED = Path.of("expected");

    @TempDir
    private Path folder;

    static Stream<Arguments> grids() {
        return Stream.of(
                Arguments.of("indicators-fr.csv", GridKind.INDICATORS, GridPreset.EVALUATOR, Locale.FRENCH),
                Arguments.of("indicators-en.csv", GridKind.INDICATORS, GridPreset.EVALUATOR, Locale.ENGLISH),
                Arguments.of("agora-fr.html", GridKind.INDICATORS, GridPreset.AGORA, Locale.FRENCH),
                Arguments.of("agora-fr.xlsx", GridKind.INDICATORS, GridPreset.AGORA, Locale.FRENCH),
                Arguments.of("funder-fr.xlsx", GridKind.INDICATORS, GridPreset.FUNDER, Locale.FRENCH),
                Arguments.of("funder-en.ods", GridKind.INDICATORS, GridPreset.FUNDER, Locale.ENGLISH),
                Arguments.of("coorace-fr.csv", GridKind.INDICATORS, GridPreset.COORACE, Locale.FRENCH),
                Arguments.of("fonda-fr.csv", GridKind.INDICATORS, GridPreset.FONDA, Locale.FRENCH),
                Arguments.of("matrix-fr.xlsx", GridKind.MATRIX, GridPreset.EVALUATOR, Locale.FRENCH),
                Arguments.of("matrix-fr.ods", GridKind.MATRIX, GridPreset.EVALUATOR, Locale.FRENCH),
                Arguments.of("questions-en.html", GridKind.QUESTIONS, GridPreset.EVALUATOR, Locale.ENGLISH),
                Arguments.of("plan-fr.csv", GridKind.COLLECTION_PLAN, GridPreset.EVALUATOR, Locale.FRENCH));
    }

    @ParameterizedTest
    @MethodSource("grids")
    void writesWhatIsExpected(String name, GridKind kind, GridPreset preset, Locale locale) throws IOException {
        GridFormat format = GridFormat.valueOf(name.substring(name.indexOf('.') + 1).toUpperCase(Locale.ROOT));
        Grid grid = GridBuilder.build(new GardenProject().project,
                new GridRequest(kind, preset, List.of(), locale, GardenProject.DATE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GridExport.write(grid, format, out);
        boolean packed = format == GridFormat.XLSX || format == GridFormat.ODS;
        String text = packed ? parts(out.toByteArray()) : out.toString(StandardCharsets.UTF_8);
        Path expected = EXPECTED.resolve(packed ? name + ".txt" : name);
        if ("rewrite".equals(System.getProperty("corolle.golden"))) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, text);
        }

        assertEquals(Files.readString(expected), text);
    }

    private String parts(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("packed"), bytes);
        TreeMap<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        StringBuilder text = new StringBuilder();
        parts.forEach((name, content) -> text.append("== ").append(name).append('\n')
                .append(content.replace("><", ">\n<")).append('\n'));
        return text.toString();
    }
}
