// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A text file of the tree. */
record Sources(Path path, String text) {
    private static final Set<String> BUILT = Set.of("target", "bin", "node_modules", ".git");

    /** The files whose name ends so, sorted, without what a build leaves behind. */
    static Stream<Sources> below(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !built(folder.relativize(file))).sorted().toList();
            return found.stream().map(Sources::read);
        }
    }

    boolean generated() {
        for (Path part : path) {
            if (part.toString().equals("src-gen")) {
                return true;
            }
        }
        return false;
    }

    private static boolean built(Path file) {
        for (Path part : file) {
            if (BUILT.contains(part.toString())) {
                return true;
            }
        }
        return false;
    }

    private static Sources read(Path file) {
        try {
            return new Sources(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
