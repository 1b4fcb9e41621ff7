// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that a test holds its results against; COROLLE_REWRITE=true or -Dcorolle.golden=rewrite writes them anew, and
 * the difference is reviewed before it is kept.
 */
public final class Golden {
    private static final boolean REWRITE = "true".equals(System.getenv("COROLLE_REWRITE"))
            || "rewrite".equals(System.getProperty("corolle.golden")) || Boolean.getBoolean("corolle.rewrite");

    private Golden() {
    }

    /** The text is that of the file, which stands in the folder expected of the tests. */
    public static void same(String file, String text) throws IOException {
        sameAs(Path.of("expected", file), text);
    }

    public static void sameAs(Path file, String text) throws IOException {
        if (REWRITE) {
            write(file, text.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(Files.readString(file), text, file.toString());
    }

    /** The bytes are those of the file. */
    public static void same(String file, byte[] bytes) throws IOException {
        if (REWRITE) {
            write(Path.of("expected", file), bytes);
        }
        assertArrayEquals(Files.readAllBytes(Path.of("expected", file)), bytes, file);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
