// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.corolle.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCopyTest {

    @TempDir
    private Path folder;

    @Test
    void givesAnUntouchedCopyAgain() throws IOException {
        Path first = SampleCopy.in(folder, Sample.DROME_CORE);

        assertEquals(first, SampleCopy.in(folder, Sample.DROME_CORE));
        assertEquals(1, files());
    }

    @Test
    void keepsAChangedCopyAndNumbersTheNext() throws IOException {
        Path first = SampleCopy.in(folder, Sample.DROME_CORE);
        Files.writeString(first, "mine");

        Path second = SampleCopy.in(folder, Sample.DROME_CORE);

        assertEquals("drome-socle-commun-2.corolle", second.getFileName().toString());
        assertEquals("mine", Files.readString(first));
        assertEquals(2, files());
    }

    @Test
    void makesTheFolder() throws IOException {
        Path copy = SampleCopy.in(folder.resolve("Mes projets/été"), Sample.DROME_CORE);

        assertEquals("drome-socle-commun.corolle", copy.getFileName().toString());
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThrows(IOException.class, () -> SampleCopy.in(file, Sample.DROME_CORE));
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }
}
