// SPDX-License-Identifier: EPL-2.0
package org.corolle.codegen;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
    @TempDir
    private Path folder;
    private Path code;
    private Generate generate;

    @BeforeEach
    void writeOnce() throws IOException {
        Path bundles = folder.resolve("bundles");
        Trees.replace(Path.of("src/test/resources/model"), bundles.resolve("org.corolle.model/model"));
        code = bundles.resolve("org.corolle.model/src-gen/org/example/place");
        generate = new Generate(bundles, folder.resolve("fresh"));
        generate.write();
    }

    @Test
    void acceptsWhatItWrote() {
        assertTrue(Files.exists(code.resolve("Place.java")));
        assertDoesNotThrow(generate::check);
    }

    @Test
    void refusesAnEdit() throws IOException {
        Path file = code.resolve("Place.java");
        Files.writeString(file, Files.readString(file) + "// mine\n");

        assertRefused("Place.java");
    }

    @Test
    void refusesAFileTooMany() throws IOException {
        Files.writeString(code.resolve("Mine.java"), "class Mine {}");

        assertRefused("Mine.java");
    }

    @Test
    void refusesAMissingFile() throws IOException {
        Files.delete(code.resolve("PlaceFactory.java"));

        assertRefused("PlaceFactory.java");
    }

    @Test
    void removesAFileTooMany() throws IOException {
        Files.writeString(code.resolve("Mine.java"), "class Mine {}");

        generate.write();

        assertFalse(Files.exists(code.resolve("Mine.java")));
    }

    private void assertRefused(String name) {
        String message = assertThrows(IllegalStateException.class, generate::check).getMessage();
        assertTrue(message.contains(name), message);
    }
}
