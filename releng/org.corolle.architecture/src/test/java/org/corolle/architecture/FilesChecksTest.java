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
