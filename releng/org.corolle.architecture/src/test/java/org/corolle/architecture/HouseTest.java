// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The checks on this very tree. */
class HouseTest {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path ROOT = HERE.getParent().getParent();

    private static final List<JavaFile> JAVA = read();

    private final List<Bundle> bundles = Bundle.all(ROOT.resolve("bundles"));
    private final Arrows arrows = Arrows.read(lines("arrows.txt"));

    HouseTest() throws IOException {
    }

    @Test
    void findsTheBundles() {
        assertTrue(bundles.size() > 10, bundles.toString());
    }

    @Test
    void keepsToTheArrows() {
        clean(new ArrowsCheck(arrows, bundles).complaints());
    }

    @Test
    void buildsAndShipsEveryBundle() throws IOException {
        String modules = Sources.below(ROOT.resolve("bundles"), "pom.xml").map(Sources::text)
                .collect(Collectors.joining());
        String features = Sources.below(ROOT.resolve("features"), "feature.xml").map(Sources::text)
                .collect(Collectors.joining());

        clean(ListedCheck.complaints(bundles, modules, features));
    }

    @Test
    void drawsNothingBelowTheWindow() throws IOException {
        clean(WindowCheck.complaints(arrows, bundles));
    }

    @Test
    void editsNoGeneratedCode() throws IOException {
        clean(GeneratedCheck.complaints(ROOT.resolve("bundles")));
    }

    @Test
    void standsByTier() {
        clean(TierCheck.complaints(arrows, bundles));
    }

    @Test
    void keepsToItsFigures() throws IOException {
        List<Excess> found = new ArrayList<>(Measures.of(ROOT, JAVA));
        found.addAll(NamesCheck.of(JAVA));

        clean(Excess.complaints(found, lines("exceptions.txt")));
    }

    @Test
    void tiesNoKnotOfPackages() {
        clean(KnotCheck.complaints(JAVA));
    }

    @Test
    void keepsNothingBuilt() throws IOException {
        Process git = new ProcessBuilder("git", "ls-files").directory(ROOT.toFile()).start();
        String files = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        clean(BinaryCheck.complaints(files.lines().toList()));
    }

    private static List<JavaFile> read() {
        try {
            return JavaFiles.below(ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(HERE.resolve(name));
    }

    private static void clean(List<String> complaints) {
        assertEquals("", String.join("\n", complaints));
    }
}
