// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final String KILLED = ".a.corolle.01234567-89ab-cdef-0123-456789abcdef.tmp";

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void writeAnOldFile() throws IOException {
        file = Files.writeString(folder.resolve("a.corolle"), "old");
    }

    @Test
    void aNewFileTakesThePlaceOfTheOldOneAndNothingElseIsLeft() throws IOException {
        replace(file, "new");

        assertEquals("new", Files.readString(file));
        assertEquals(List.of("a.corolle"), names());
    }

    @Test
    void aFileThatWasNotThereIsMadeWithTheUsualPermissions() throws IOException {
        Path usual = Files.writeString(folder.resolve("usual"), "");

        replace(folder.resolve("b.corolle"), "new");

        assertEquals("new", Files.readString(folder.resolve("b.corolle")));
        assertEquals(permissions(usual), permissions(folder.resolve("b.corolle")));
    }

    @Test
    void untilTheLastByteTheOldFileStands() throws IOException {
        AtomicFile.replace(file, out -> {
            out.write("new".getBytes());
            out.flush();
            assertEquals("old", Files.readString(file));
            assertTrue(names().stream().filter(name -> !name.equals("a.corolle"))
                    .allMatch(name -> name.startsWith(".") && name.endsWith(".tmp")));
        });
    }

    @Test
    void failureAndCancellationLeaveTheOldFileAndNothingElse() throws IOException {
        assertThrows(IOException.class, () -> AtomicFile.replace(file, out -> {
            out.write(new byte[200_000]);
            throw new IOException("No space left on device");
        }));
        assertThrows(CancellationException.class, () -> AtomicFile.replace(file, out -> {
            out.write(1);
            throw new CancellationException();
        }));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.corolle"), names());
    }

    @Test
    void permissionsAreKept() throws IOException {
        for (String permissions : List.of("rw-------", "rw-rw-rw-", "rwxr-x---")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            replace(file, permissions);
            assertEquals(permissions, permissions(file));
        }
    }

    @Test
    void behindALinkItIsTheFileThatIsReplaced() throws IOException {
        Path away = Files.createDirectory(folder.resolve("away"));
        Files.move(file, away.resolve("real.corolle"));
        Files.createSymbolicLink(file, Path.of("away/hop"));
        Files.createSymbolicLink(away.resolve("hop"), Path.of("real.corolle"));

        replace(file, "new");

        assertTrue(Files.isSymbolicLink(file) && Files.isSymbolicLink(away.resolve("hop")));
        assertEquals("new", Files.readString(away.resolve("real.corolle")));
    }

    @Test
    void aLinkToNothingYetLeadsToTheNewFileAndALinkToItselfIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), Path.of("later.corolle"));
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));

        replace(folder.resolve("link"), "new");

        assertEquals("new", Files.readString(folder.resolve("later.corolle")));
        assertThrows(IOException.class, () -> replace(folder.resolve("loop"), "new"));
    }

    @Test
    void aPipeStaysAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(run("mkfifo", pipe.toString()) == 0, "no pipes on this system");
        var read = CompletableFuture.supplyAsync(() -> read(pipe));

        replace(pipe, "new");

        assertEquals("new", read.get(10, TimeUnit.SECONDS));
        assertFalse(Files.isRegularFile(pipe));
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        assertThrows(IOException.class, () -> replace(folder.resolve("empty"), "new"));

        assertTrue(Files.isDirectory(folder.resolve("empty")));
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        assertThrows(NoSuchFileException.class, () -> replace(folder.resolve("missing/a.corolle"), "new"));
        assertTrue(Files.notExists(folder.resolve("missing")));
    }

    @Test
    void whatAKilledSaveLeftIsRemovedByTheNextOne() throws IOException {
        Files.writeString(folder.resolve(KILLED), "ne");

        replace(file, "new");

        assertEquals(List.of("a.corolle"), names());
    }

    @Test
    void whatAnotherSaveIsWritingAndWhatBelongsToOtherFilesStays() throws IOException {
        Files.writeString(folder.resolve(KILLED), "ne");
        Files.writeString(folder.resolve(KILLED.replace("a.corolle", "b.corolle")), "theirs");
        Files.writeString(folder.resolve(".a.corolle.tmp"), "somebody's");

        try (FileChannel writing = FileChannel.open(folder.resolve(KILLED), StandardOpenOption.WRITE)) {
            writing.lock();
            replace(file, "new");
        }

        assertEquals(4, names().size());
    }

    @Test
    void aFullDiskLeavesTheOldFileWhole() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        int mounted = run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString());
        assumeTrue(mounted == 0, "only root mounts disks");
        try {
            Path small = Files.writeString(disk.resolve("a.corolle"), "old");

            assertThrows(IOException.class, () -> AtomicFile.replace(small, out -> out.write(new byte[1 << 20])));

            assertEquals("old", Files.readString(small));
            try (Stream<Path> files = Files.list(disk)) {
                assertEquals(List.of(small), files.toList());
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    private static int run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException noSuchCommand) {
            return -1;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path file, String content) throws IOException {
        AtomicFile.replace(file, out -> out.write(content.getBytes()));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
