// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.corolle.core.ChildJvm;
import org.corolle.core.Progress;
import org.corolle.model.project.EvaluationProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    /** Counts what it is told, and cancels the work once enough is done. */
    private static final class Counted implements Progress {
        private final long enough;
        private long announced;
        private long done;
        private int times;

        Counted(long enough) {
            this.enough = enough;
        }

        @Override
        public void begin(long steps) {
            announced = steps;
        }

        @Override
        public void worked(long steps) {
            done += steps;
            times++;
        }

        @Override
        public boolean cancelled() {
            return done > enough;
        }
    }

    @TempDir
    Path folder;
    private final EvaluationProject project = RandomProject.of(5, 3_000);
    private Path file;

    @BeforeEach
    void save() throws Exception {
        file = folder.resolve("a.corolle");
        new ProjectWriter().write(project, file, Progress.NONE);
    }

    @Test
    void readingTellsTheBytesReadOfTheBytesThereAre() throws Exception {
        Counted counted = new Counted(Long.MAX_VALUE);

        new ProjectReader().read(file, counted);

        assertEquals(Files.size(file), counted.announced);
        assertEquals(Files.size(file), counted.done);
        assertTrue(counted.times > 20, counted.times + " times");
    }

    @Test
    void writingTellsTheElementsWrittenOfTheElementsThereAre() throws Exception {
        Counted counted = new Counted(Long.MAX_VALUE);

        new ProjectWriter().write(project, file, counted);

        assertEquals(3_000, counted.announced);
        assertEquals(3_000, counted.done);
    }

    @Test
    void readingStopsWhenCancelled() {
        Counted counted = new Counted(200_000);

        assertThrows(CancellationException.class, () -> new ProjectReader().read(file, counted));

        assertTrue(counted.done < counted.announced);
    }

    @Test
    void writingStopsWhenCancelledAndTheOldFileStands() throws Exception {
        byte[] before = Files.readAllBytes(file);
        project.setName("changé");

        assertThrows(CancellationException.class, () -> new ProjectWriter().write(project, file, new Counted(1_000)));

        assertArrayEquals(before, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void tooLittleMemoryIsSaidToBeSo() throws Exception {
        new ProjectWriter().write(RandomProject.of(6, 40_000), file, Progress.NONE);

        Process child = ChildJvm.start(List.of(), List.of("-Xmx12m"), OneTry.class, "read", file.toString());

        assertEquals("OUT_OF_MEMORY", new String(child.getInputStream().readAllBytes()).strip());
    }
}
