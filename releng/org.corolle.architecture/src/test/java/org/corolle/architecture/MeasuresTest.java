// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresTest {
    private static final String FOLDER = "bundles/headless/org.corolle.core/src/org/corolle/core/";

    @TempDir
    private Path root;

    @Test
    void findsALongFile() throws IOException {
        write(FOLDER + "Long.java", "class Long { }" + "\n".repeat(301));

        assertEquals(List.of("file " + FOLDER + "Long.java"), found());
    }

    @Test
    void allowsAFileOfThreeHundredLines() throws IOException {
        write(FOLDER + "Fits.java", "class Fits { }" + "\n".repeat(299));

        assertEquals(List.of(), found());
    }

    @Test
    void findsALongLineInEitherLanguage() throws IOException {
        write(FOLDER + "Wide.java", "class Wide { }" + " ".repeat(110) + "//");
        write("client/wide.ts", "x".repeat(121));

        assertEquals(List.of("line " + FOLDER + "Wide.java", "line client/wide.ts"), found());
    }

    @Test
    void findsALongLicence() throws IOException {
        write(FOLDER + "Wordy.java", "// one\n// two\n// three\nclass Wordy { }");

        assertEquals(List.of("licence " + FOLDER + "Wordy.java"), found());
    }

    @Test
    void findsALongMethodAndOneThatTakesTooMuch() throws IOException {
        write(FOLDER + "Much.java", "class Much {\nvoid run() {" + "\n".repeat(40) + "}\n"
                + "void take(int a, int b, int c, int d, int e, int f) { }\n}");

        assertEquals(List.of("method " + FOLDER + "Much.java#run", "parameters " + FOLDER + "Much.java#take"), found());
    }

    @Test
    void leavesRecordsTheirComponents() throws IOException {
        write(FOLDER + "Wide.java", "record Wide(int a, int b, int c, int d, int e, int f) { Wide { } }");

        assertEquals(List.of(), found());
    }

    @Test
    void findsTooManyImports() throws IOException {
        write(FOLDER + "Needy.java", IntStream.range(0, 31).mapToObj(n -> "import a.B" + n + ";\n")
                .collect(Collectors.joining()) + "class Needy { }");

        assertEquals(List.of("imports " + FOLDER + "Needy.java"), found());
    }

    @Test
    void findsACrowdedPackage() throws IOException {
        for (int n = 0; n < 21; n++) {
            write(FOLDER + "C" + n + ".java", "package org.corolle.core; class C" + n + " { }");
        }

        assertEquals(List.of("package org.corolle.core/org.corolle.core"), found());
    }

    @Test
    void measuresNothingGeneratedOrBuilt() throws IOException {
        write("src-gen/Long.java", "\n".repeat(301));
        write("target/Long.java", "\n".repeat(301));

        assertEquals(List.of(), found());
    }

    private List<String> found() throws IOException {
        return Measures.of(root, JavaFiles.below(root)).stream()
                .map(excess -> excess.measure() + " " + excess.place()).sorted().toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
