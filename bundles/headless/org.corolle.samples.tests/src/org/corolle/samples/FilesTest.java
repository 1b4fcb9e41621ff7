// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectReader;
import org.corolle.core.project.ProjectWriter;
import org.corolle.model.project.EvaluationProject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files that are shipped are what the builders build, byte for byte. With the environment variable
 * {@code COROLLE_REWRITE=true} this test writes the files anew instead; the difference is then reviewed like code.
 */
class FilesTest {

    private static final boolean REWRITE = "true".equals(System.getenv("COROLLE_REWRITE"));

    @ParameterizedTest
    @MethodSource("paths")
    void fileAndBuilderAgreeByteForByte(String path) throws IOException {
        byte[] built = bytes(All.builders().get(path).get());
        if (REWRITE) {
            Files.write(Path.of("..", "org.corolle.samples", path), built);
            return;
        }

        try (InputStream shipped = Sample.class.getResourceAsStream("/" + path)) {
            assertTrue(shipped != null, path + " is missing; write it with COROLLE_REWRITE=true");
            compare(path, lines(built), lines(shipped.readAllBytes()));
        }
    }

    @ParameterizedTest
    @DisabledIfEnvironmentVariable(named = "COROLLE_REWRITE", matches = "true", disabledReason = "files just rewritten")
    @EnumSource(Sample.class)
    void samplesOpenAsTheyWereBuilt(Sample sample, @TempDir Path folder) throws IOException, ProjectProblem {
        EvaluationProject read = read(sample.open(), folder);

        assertTrue(EcoreUtil.equals(sample.build(), read));
        assertEquals(All.ids(sample.build()), All.ids(read));
    }

    @ParameterizedTest
    @DisabledIfEnvironmentVariable(named = "COROLLE_REWRITE", matches = "true", disabledReason = "files just rewritten")
    @EnumSource(Template.class)
    void templatesOpenAsTheyWereBuilt(Template template, @TempDir Path folder) throws IOException, ProjectProblem {
        assertTrue(EcoreUtil.equals(template.build(), read(template.open(), folder)));
    }

    private static EvaluationProject read(InputStream resource, Path folder) throws IOException, ProjectProblem {
        try (InputStream file = resource) {
            Path copy = folder.resolve("copy.corolle");
            Files.copy(file, copy);
            return new ProjectReader().read(copy, Progress.NONE);
        }
    }

    private static void compare(String path, List<String> built, List<String> shipped) {
        for (int i = 0; i < Math.max(built.size(), shipped.size()); i++) {
            String expected = i < built.size() ? built.get(i) : "(end)";
            String found = i < shipped.size() ? shipped.get(i) : "(end)";
            if (!expected.equals(found)) {
                fail(path + ":" + (i + 1) + "\nbuilder: " + expected.strip() + "\nfile:    " + found.strip()
                        + "\nIf the builder is right, write the file with COROLLE_REWRITE=true.");
            }
        }
    }

    private static List<String> lines(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.UTF_8).split("(?<=\n)"));
    }

    private static byte[] bytes(EvaluationProject project) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ProjectWriter().write(project, bytes);
        return bytes.toByteArray();
    }

    static Stream<String> paths() {
        return All.builders().keySet().stream();
    }
}
