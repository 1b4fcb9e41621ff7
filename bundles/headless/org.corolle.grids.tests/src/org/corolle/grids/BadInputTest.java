// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridPreset;
import org.corolle.grids.grid.GridProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final int DAMAGES = 200;
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";

    @TempDir
    private Path folder;

    private GridProblem.Kind refused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("recu"), bytes);
        GridProblem problem = assertThrows(GridProblem.class, () -> GridReader.read(file));
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertTrue(problem.message(locale).contains("recu"), problem.message(locale));
            assertFalse(problem.message(locale).contains("Exception"), problem.message(locale));
        }
        return problem.kind();
    }

    private GridProblem.Kind refused(String text) throws IOException {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packed(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void saysThatAFileIsMissingEmptyOrAFolder() throws IOException {
        assertEquals(GridProblem.Kind.EMPTY, refused(""));
        assertEquals(GridProblem.Kind.NOT_FOUND, assertThrows(GridProblem.class,
                () -> GridReader.read(folder.resolve("rien"))).kind());
        assertEquals(GridProblem.Kind.IS_FOLDER, assertThrows(GridProblem.class,
                () -> GridReader.read(folder)).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bonjour", "a;b;c\n1;2;3", "Repère;autre\nx;y",
        "<html><table><tr><td>x</td></tr></table></html>"})
    void saysThatATextIsNoGrid(String text) throws IOException {
        assertEquals(GridProblem.Kind.NOT_A_GRID, refused(text));
    }

    @Test
    void saysThatAPackageIsNoGrid() throws IOException {
        assertEquals(GridProblem.Kind.NOT_A_GRID, refused(packed("word/document.xml", "<w/>")));
    }

    @ParameterizedTest
    @EnumSource(GridFormat.class)
    void saysThatATruncatedFileIsDamagedOrNoGrid(GridFormat format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GridExport.write(new GardenProject().grid(GridPreset.EVALUATOR), format, out);

        GridProblem.Kind kind = format == GridFormat.CSV
                ? refused(Arrays.copyOf(out.toByteArray(), 40))
                : refused(Arrays.copyOf(out.toByteArray(), out.size() / 2));

        assertEquals(format == GridFormat.CSV ? GridProblem.Kind.NOT_A_GRID : GridProblem.Kind.DAMAGED, kind);
    }

    @ParameterizedTest
    @EnumSource(GridFormat.class)
    void answersAnyDamageWithAPlainProblemOrARow(GridFormat format) throws Exception {
        long seed = System.nanoTime();
        System.out.println("BadInputTest seed " + seed);
        Random random = new Random(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GridExport.write(new GardenProject().grid(GridPreset.AGORA), format, out);
        for (int i = 0; i < DAMAGES; i++) {
            byte[] bytes = out.toByteArray();
            for (int j = random.nextInt(8); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("abime"), bytes);
            try {
                assertNotNull(GridReader.read(file).rows());
            } catch (GridProblem problem) {
                assertTrue(problem.message(Locale.FRENCH).contains("abime"), "seed " + seed);
            }
        }
    }

    @Test
    void refusesDocumentTypesAndTheirEntities() throws IOException {
        String secret = Files.writeString(folder.resolve("secret"), "secret").toUri().toString();
        String outside = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret + "\">]>";
        String table = "<x><table><tr><td>%s</td></tr></table></x>";
        for (String xml : List.of(LAUGHS + table.formatted("&b;"), outside + table.formatted("&s;"),
                table.formatted("&b;"))) {
            assertEquals(GridProblem.Kind.DAMAGED, refused(xml));
            assertEquals(GridProblem.Kind.DAMAGED, refused(packed("mimetype", ODS, "content.xml", xml)));
            assertEquals(GridProblem.Kind.DAMAGED, refused(packed("xl/workbook.xml", xml)));
        }
    }

    @Test
    void refusesAPackageThatUnpacksToFarMoreThanAGrid() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(ODS.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 110; i++) {
                zip.write(zeros);
            }
        }

        assertEquals(GridProblem.Kind.TOO_LARGE, refused(bomb.toByteArray()));
    }

    @Test
    void refusesAFileThatIsTooLargeWithoutReadingIt() throws IOException {
        Path file = folder.resolve("grand");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[1_000_000];
            for (int i = 0; i < 51; i++) {
                out.write(block);
            }
        }

        assertEquals(GridProblem.Kind.TOO_LARGE, assertThrows(GridProblem.class, () -> GridReader.read(file)).kind());
    }

    @Test
    void isNotFooledByCellsThatClaimToBeRepeatedForEver() throws IOException {
        String cell = "<t:table-cell t:number-columns-repeated=\"2000000000\" xmlns:t=\"t\"><t:p>x</t:p>"
                + "</t:table-cell>";
        String rows = ("<t:table-row xmlns:t=\"t\">" + cell + "</t:table-row>").repeat(6_000);

        assertEquals(GridProblem.Kind.TOO_LARGE, refused(packed("mimetype", ODS, "content.xml",
                "<t:table xmlns:t=\"t\">" + rows + "</t:table>")));
    }

    @Test
    void isNotFooledByNumbersOfAbsurdSize() throws IOException {
        String sheet = "<sheetData><row><c r=\"ZZZZZZZZZZ1\"><v>1</v></c><c><v>1E999999999</v></c></row></sheetData>";

        assertEquals(GridProblem.Kind.NOT_A_GRID, refused(packed("xl/workbook.xml",
                "<workbook><sheet id=\"a\"/></workbook>", "xl/_rels/workbook.xml.rels",
                "<r><Relationship Id=\"a\" Target=\"s.xml\"/></r>", "xl/s.xml", sheet)));
    }
}
