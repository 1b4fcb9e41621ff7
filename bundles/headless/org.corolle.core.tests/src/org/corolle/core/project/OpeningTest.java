// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    @TempDir
    Path folder;
    private String good;

    @BeforeEach
    void saveAGoodProject() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ProjectWriter().write(new SmallProject().project, out);
        good = out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNoProjectIsSaidToBeNone() throws Exception {
        refused(Kind.NOT_A_PROJECT, "Bonjour");
        refused(Kind.NOT_A_PROJECT, "<html><body>EvaluationProject</body></html>");
        refused(Kind.NOT_A_PROJECT, "<html><body>");
        refused(Kind.NOT_A_PROJECT, "PK\u0003\u0004 a spreadsheet");
        refused(Kind.NOT_A_PROJECT, good.replace("urn:corolle:project", "urn:another:project"));
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws Exception {
        refused(Kind.EMPTY, "");
        refused(Kind.EMPTY, " \n\n");
        refused(Kind.EMPTY, "\0\0\0\0");
    }

    @Test
    void aFileCutAnywhereIsSaidToBeIncomplete() throws Exception {
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < bytes.length - 1; length++) {
            assertEquals(Kind.TRUNCATED, kindOf(Arrays.copyOf(bytes, length)), "cut at " + length);
        }
    }

    @Test
    void aFileFilledUpWithZerosIsSaidToBeIncomplete() throws Exception {
        refused(Kind.TRUNCATED, good.substring(0, 900) + "\0".repeat(500));
    }

    @Test
    void aNewerFormatIsSaidWithBothVersionsWhateverElseTheFileHolds() throws Exception {
        String newer = good.replace("formatVersion=\"1\"", "formatVersion=\"7\"").replace("<cells", "<novelties");

        String message = refused(Kind.NEWER_FORMAT, newer);

        assertTrue(message.contains("format 7") && message.contains("format 1"), message);
    }

    @Test
    void aFormatThatNeverWasIsSaidToBeDamage() throws Exception {
        for (String version : List.of("0", "-1", "1.0", "99999999999", "")) {
            refused(Kind.BAD_VALUE, good.replace("formatVersion=\"1\"", "formatVersion=\"" + version + "\""));
        }
    }

    @Test
    void somethingUnknownIsNamedWithItsPlace() throws Exception {
        String element = refused(Kind.UNKNOWN_ELEMENT, good.replace("<cells", "<novelty"));
        String attribute = refused(Kind.UNKNOWN_ELEMENT, good.replace("date=", "moment="));
        String text = refused(Kind.UNKNOWN_ELEMENT, good.replace("  <chains", "perdu <chains"));

        assertTrue(element.contains("« novelty »") && element.contains("Chaîne de valeur"), element);
        assertTrue(element.contains("ligne 10"), element);
        assertTrue(attribute.contains("« moment »") && attribute.contains("Document source"), attribute);
        assertTrue(text.contains("« perdu »"), text);
    }

    @Test
    void aDamagedLineIsNumbered() throws Exception {
        String message = refused(Kind.DAMAGED, good.replace("<circuits", "<<<<<<< mine\n<circuits"));

        assertTrue(message.contains("ligne 9"), message);
    }

    @Test
    void bytesThatAreNoTextAreDamage() throws Exception {
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        bytes[good.indexOf("Conserverie")] = (byte) 0xFF;

        assertEquals(Kind.DAMAGED, kindOf(bytes));
    }

    @Test
    void anIdentifierTwiceOrNoneIsDamage() throws Exception {
        String id = "00000000-0000-4000-8000-000000000003";

        refused(Kind.DUPLICATE_ID, good.replace("<stakeholders id=\"00000000-0000-4000-8000-000000000004",
                "<stakeholders id=\"" + id));
        refused(Kind.BAD_ID, good.replace("<stakeholders id=\"" + id + "\"", "<stakeholders"));
        refused(Kind.BAD_ID, good.replace("<stakeholders id=\"" + id, "<stakeholders id=\"a b"));
    }

    @Test
    void aReferenceToNothingIsDamage() throws Exception {
        String message = refused(Kind.DANGLING_REFERENCE, good.replace("circuit=\"00000000", "circuit=\"90000000"));

        assertTrue(message.contains("« Circuit »") && message.contains("ligne 10"), message);
    }

    @Test
    void aReferenceToTheWrongKindOfElementIsDamage() throws Exception {
        refused(Kind.BAD_VALUE, good.replaceAll("circuit=\"[^\"]*", "circuit=\"00000000-0000-4000-8000-000000000003"));
    }

    @Test
    void aValueThatIsNoneIsNamedWithItsPlace() throws Exception {
        String date = refused(Kind.BAD_VALUE, good.replace("2018-07", "juillet"));
        String number = refused(Kind.BAD_VALUE, good.replace("<stakeholders", "<stakeholders interest=\"fort\""));

        assertTrue(date.contains("« juillet »") && date.contains("« Date »") && date.contains("ligne 12"), date);
        assertTrue(number.contains("« fort »") && number.contains("Intérêt"), number);
        refused(Kind.BAD_VALUE, good.replace("2018-07", "2018-02-30"));
        refused(Kind.BAD_VALUE, good.replace("<cells", "<cells status=\"NEARLY\""));
        refused(Kind.BAD_VALUE, good.replace("<cells", "<cells illustrative=\"maybe\""));
        refused(Kind.BAD_VALUE, good.replace("<documents", "<units id=\"u\" factorToBase=\"1E999999999\"/><documents"));
    }

    @Test
    void whatCanBeThereOnceIsNotThereTwice() throws Exception {
        refused(Kind.REPEATED_ELEMENT,
                good.replace("<documents", "<framework id=\"f\"/><framework id=\"g\"/><documents"));
    }

    @Test
    void aFolderAndAMissingFileAreSaidToBeSo() throws Exception {
        assertEquals(Kind.IS_FOLDER, problem(folder).kind());
        assertEquals(Kind.NOT_FOUND, problem(folder.resolve("missing.corolle")).kind());
        assertEquals(Kind.NOT_FOUND, problem(folder.resolve("missing/a.corolle")).kind());
    }

    @Test
    void aFileTooLargeIsNotEvenRead() throws Exception {
        Path file = folder.resolve("a.corolle");
        Files.writeString(file, good);

        ProjectProblem problem = assertThrows(ProjectProblem.class,
                () -> new ProjectReader(500).read(file, Progress.NONE));

        assertEquals(Kind.TOO_LARGE, problem.kind());
    }

    @Test
    void aStreamWithoutEndIsGivenUp() {
        byte[] bytes = (good + " ".repeat(9_000)).getBytes(StandardCharsets.UTF_8);

        ProjectProblem problem = assertThrows(ProjectProblem.class, () -> new ProjectReader(5_000)
                .read(new ByteArrayInputStream(bytes), Path.of("a"), Progress.NONE));

        assertEquals(Kind.TOO_LARGE, problem.kind());
    }

    @Test
    void otherEncodingsAndAByteOrderMarkAreRead() throws Exception {
        opened(("\uFEFF" + good).getBytes(StandardCharsets.UTF_8));
        opened(good.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
        opened(good.replace("UTF-8", "windows-1252").getBytes("windows-1252"));
        refused(Kind.DAMAGED, good.replace("UTF-8", "UTF-99"));
    }

    private void opened(byte[] bytes) throws Exception {
        assertEquals("La Conserverie", new ProjectReader()
                .read(new ByteArrayInputStream(bytes), Path.of("a"), Progress.NONE).getName());
    }

    /** The message in French, once the file is refused and nothing on disk has changed. */
    private String refused(Kind kind, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("a.corolle"), content);
        byte[] before = Files.readAllBytes(file);
        var modified = Files.getLastModifiedTime(file);

        ProjectProblem problem = problem(file);

        assertEquals(kind, problem.kind(), problem.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(modified, Files.getLastModifiedTime(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        String message = problem.message(Locale.FRENCH);
        assertTrue(message.contains(file.toString()), message);
        assertFalse(message.contains("Exception") || message.matches("(?s).*\\{\\d.*"), message);
        return message;
    }

    private Kind kindOf(byte[] bytes) throws IOException {
        return problem(Files.write(folder.resolve("a.corolle"), bytes)).kind();
    }

    private static ProjectProblem problem(Path file) {
        return assertThrows(ProjectProblem.class, () -> new ProjectReader().read(file, Progress.NONE));
    }
}
