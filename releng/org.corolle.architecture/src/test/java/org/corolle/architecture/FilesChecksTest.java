// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesChecksTest {
    @TempDir
    private Path root;

    @Test
    void findsAnEditOfGeneratedCode() throws IOException {
        Path file = write("src-gen/Place.java", "/**\n * @generated " + "NOT\n */");

        assertEquals(List.of(file + " is marked as edited by hand"), GeneratedCheck.complaints(root));
    }

    @Test
    void findsALongFile() throws IOException {
        write("src/Long.java", "\n".repeat(301));

        assertEquals(List.of("src/Long.java is too long: make it shorter, or give a reason in size-exceptions.txt"),
                SizeCheck.complaints(root, List.of()));
    }

    @Test
    void allowsAFileOfThreeHundredLines() throws IOException {
        write("src/Fits.java", "\n".repeat(300));

        assertEquals(List.of(), SizeCheck.complaints(root, List.of("# none")));
    }

    @Test
    void allowsALongFileForAReason() throws IOException {
        write("src/Long.java", "\n".repeat(301));

        assertEquals(List.of(), SizeCheck.complaints(root, List.of("src/Long.java a table of 300 rows")));
    }

    @Test
    void wantsAReason() throws IOException {
        write("src/Long.java", "\n".repeat(301));

        assertEquals(List.of("src/Long.java is excepted without a reason"),
                SizeCheck.complaints(root, List.of("src/Long.java")));
    }

    @Test
    void findsAnExceptionNobodyNeeds() throws IOException {
        assertEquals(List.of("src/Gone.java needs no exception"),
                SizeCheck.complaints(root, List.of("src/Gone.java it was long once")));
    }

    @Test
    void measuresNothingGeneratedOrBuilt() throws IOException {
        write("src-gen/Long.java", "\n".repeat(301));
        write("target/Long.java", "\n".repeat(301));

        assertEquals(List.of(), SizeCheck.complaints(root, List.of()));
    }

    @Test
    void findsAJar() {
        assertEquals(List.of("lib/poi.jar is built, not written"),
                BinaryCheck.complaints(List.of("lib/poi.jar", "src/Jar.java")));
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
