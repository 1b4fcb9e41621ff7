// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem.Kind;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Stakeholder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {

    @TempDir
    Path folder;
    private final SmallProject small = new SmallProject();

    @Test
    void aSmallChangeIsASmallDifference() throws IOException {
        List<String> before = lines();

        small.cell.setName("Mise à disposition des surplus");
        assertEquals(1, changed(before, lines()));

        Stakeholder added = small.create(ProjectPackage.Literals.STAKEHOLDER);
        small.project.getStakeholders().add(1, added);
        small.cell.getStakeholders().add(added);
        assertEquals(2, changed(before, lines()));
    }

    @Test
    void theOpeningStaysTheSameWhateverTheContent() throws IOException {
        SmallProject other = new SmallProject();
        other.project.getChains().clear();
        other.project.getDocuments().clear();

        String full = lines().get(1);
        String bare = text(other).lines().toList().get(1);

        assertEquals(full, bare);
    }

    @Test
    void savingDoesNotChangeTheProject() throws Exception {
        var copy = EcoreUtil.copy(small.project);

        new ProjectWriter().write(small.project, folder.resolve("a.corolle"), Progress.NONE);

        assertTrue(EcoreUtil.equals(copy, small.project) && small.project.eResource() == null);
    }

    @Test
    void linesEndAlikeOnEverySystem() throws IOException {
        String usual = System.getProperty("line.separator");
        System.setProperty("line.separator", "\r\n");
        try {
            assertTrue(!text(small).contains("\r"));
        } finally {
            System.setProperty("line.separator", usual);
        }
    }

    @Test
    void whatXmlForbidsDoesNotCostPeopleTheirFile() throws Exception {
        small.cell.setName("a\u000Bb\u0000c\uD800d\uFFFEe🫙");
        small.producers.getExpectations().add("\uDC00");

        new ProjectWriter().write(small.project, folder.resolve("a.corolle"), Progress.NONE);
        var read = new ProjectReader().read(folder.resolve("a.corolle"), Progress.NONE);

        assertEquals("a\nbc\uFFFDd\uFFFDe🫙", read.getChains().get(0).getCells().get(0).getName());
        assertEquals("\uFFFD", read.getStakeholders().get(1).getExpectations().get(1));
    }

    @Test
    void aLinkToWhatLeftTheProjectIsLeftOut() throws Exception {
        small.project.getStakeholders().remove(small.producers);

        new ProjectWriter().write(small.project, folder.resolve("a.corolle"), Progress.NONE);
        var read = new ProjectReader().read(folder.resolve("a.corolle"), Progress.NONE);

        assertEquals(1, read.getChains().get(0).getCells().get(0).getStakeholders().size());
    }

    @Test
    void whatCouldNotBeOpenedAgainIsNotSaved() throws Exception {
        new ProjectWriter().write(small.project, folder.resolve("a.corolle"), Progress.NONE);
        byte[] before = Files.readAllBytes(folder.resolve("a.corolle"));

        small.document.setDate("en juillet");
        String date = refused(Kind.UNFIT_VALUE, folder.resolve("a.corolle"));
        small.document.setDate(null);
        small.producers.setId(small.inhabitants.getId());
        refused(Kind.UNFIT_ID, folder.resolve("a.corolle"));
        small.producers.setId(null);
        refused(Kind.UNFIT_ID, folder.resolve("a.corolle"));

        assertTrue(date.contains("« en juillet »") && date.contains("Document source"), date);
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("a.corolle")));
        assertThrows(IllegalArgumentException.class,
                () -> new ProjectWriter().write(small.project, new ByteArrayOutputStream()));
    }

    @Test
    void placesWhereNothingCanBeSavedAreSaidToBeSo() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        refused(Kind.IS_FOLDER, folder);
        refused(Kind.FOLDER_NOT_FOUND, folder.resolve("missing/a.corolle"));
        refused(Kind.FOLDER_NOT_FOUND, file.resolve("a.corolle"));
        String words = refused(Kind.NAME_TOO_LONG, folder.resolve("x".repeat(300)));
        assertTrue(words.contains("trop long"), words);
        assertEquals(List.of(file), files(folder));
    }

    @Test
    void aNameAsLongAsTheDiskAllowsIsSavedAndLeavesNothingBesideIt() throws Exception {
        Path file = folder.resolve("é".repeat(123) + ".corolle");

        new ProjectWriter().write(small.project, file, Progress.NONE);
        new ProjectWriter().write(small.project, file, Progress.NONE);

        assertEquals(List.of(file), files(folder));
        assertEquals("La Conserverie", new ProjectReader().read(file, Progress.NONE).getName());
    }

    @Test
    void moreThanAReaderWouldOpenIsNotSaved() {
        ProjectProblem problem = assertThrows(ProjectProblem.class,
                () -> new ProjectWriter(700).write(small.project, folder.resolve("a.corolle"), Progress.NONE));

        assertEquals(Kind.UNFIT_SIZE, problem.kind());
        assertTrue(Files.notExists(folder.resolve("a.corolle")));
    }

    @Test
    void aFullDiskIsSaidToBeFullAndTheOldProjectStillOpens() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "only root mounts disks");
        try {
            Path file = disk.resolve("a.corolle");
            new ProjectWriter().write(small.project, file, Progress.NONE);

            ProjectProblem problem = assertThrows(ProjectProblem.class,
                    () -> new ProjectWriter().write(RandomProject.of(1, 2_000), file, Progress.NONE));

            assertEquals(Kind.DISK_FULL, problem.kind(), problem.getCause().toString());
            assertEquals("La Conserverie", new ProjectReader().read(file, Progress.NONE).getName());
            assertEquals(List.of(file), files(disk));
        } finally {
            run("umount", disk.toString());
        }
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    private String refused(Kind kind, Path file) {
        ProjectProblem problem = assertThrows(ProjectProblem.class,
                () -> new ProjectWriter().write(small.project, file, Progress.NONE));
        assertEquals(kind, problem.kind(), problem.getMessage());
        return problem.message(Locale.FRENCH);
    }

    private List<String> lines() throws IOException {
        return text(small).lines().toList();
    }

    private static String text(SmallProject small) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ProjectWriter().write(small.project, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static long changed(List<String> before, List<String> after) {
        return after.stream().filter(line -> !before.contains(line)).count();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
