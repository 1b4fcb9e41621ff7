// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

import org.corolle.core.ChildJvm;
import org.corolle.core.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Root may do anything: the tests run in another process, as nobody, where the system can do that. */
class PermissionTest {

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    @TempDir
    Path folder;
    private Path file;
    private boolean root;

    @BeforeEach
    void saveAProject() throws Exception {
        file = folder.resolve("a.corolle");
        new ProjectWriter().write(new SmallProject().project, file, Progress.NONE);
        root = "root".equals(System.getProperty("user.name"));
        assumeTrue(!root || run(AS_NOBODY.get(0), "--version") == 0, "no way to be somebody else");
        permit(folder, "rwxr-xr-x");
    }

    @Test
    void aFileThatMayNotBeReadIsSaidToBeSo() throws Exception {
        permit(file, "---------");

        assertEquals("NO_PERMISSION", attempt("read"));
    }

    @Test
    void aFileThatMayNotBeWrittenStaysAsItIs() throws Exception {
        byte[] before = Files.readAllBytes(file);
        permit(folder, "rwxrwxrwx");
        permit(file, "r--r--r--");

        assertEquals("NO_PERMISSION", attempt("write"));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aFolderWhereNothingMayBeMadeIsSaidToBeSo() throws Exception {
        permit(file, "rw-rw-rw-");
        permit(folder, "r-xr-xr-x");

        assertEquals("FOLDER_READ_ONLY", attempt("write"));
    }

    @Test
    void whereReadingAndWritingAreAllowedBothWork() throws Exception {
        permit(folder, "rwxrwxrwx");
        permit(file, "rw-rw-rw-");

        assertEquals("done", attempt("read"));
        assertEquals("done", attempt("write"));
    }

    private String attempt(String what) throws Exception {
        Path copies = Files.createTempDirectory("corolle-classes");
        permit(copies, "rwxr-xr-x");
        try {
            Process child = ChildJvm.start(root ? AS_NOBODY : List.of(), ChildJvm.readableCopy(copies),
                    OneTry.class, what, file.toString());
            return new String(child.getInputStream().readAllBytes()).strip();
        } finally {
            delete(copies);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static int run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException noSuchCommand) {
            return -1;
        }
    }
}
