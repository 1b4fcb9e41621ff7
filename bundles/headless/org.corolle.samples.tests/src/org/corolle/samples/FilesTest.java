// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.core.project.ProjectWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files are the source; they stay as Corolle itself writes them, so that a change shows as what it is. */
class FilesTest {

    @ParameterizedTest
    @MethodSource("paths")
    void areJustAsCorolleSavesThem(String path) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        new ProjectWriter().write(All.files().get(path).get(), saved);

        try (InputStream shipped = Sample.class.getResourceAsStream("/" + path)) {
            assertEquals(lines(shipped.readAllBytes()), lines(saved.toByteArray()));
        }
    }

    @Test
    void areAllOffered() throws IOException {
        Set<String> files = new TreeSet<>();
        for (String folder : List.of("samples", "templates")) {
            try (Stream<Path> shipped = Files.list(Path.of("../org.corolle.samples", folder))) {
                files.addAll(shipped.map(file -> folder + "/" + file.getFileName()).collect(Collectors.toSet()));
            }
        }

        assertEquals(files, All.files().keySet());
    }

    private static List<String> lines(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.UTF_8).split("(?<=\n)"));
    }

    static Stream<String> paths() {
        return All.files().keySet().stream();
    }
}
