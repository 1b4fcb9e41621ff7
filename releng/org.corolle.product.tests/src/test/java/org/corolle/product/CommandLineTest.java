// SPDX-License-Identifier: EPL-2.0
package org.corolle.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.corolle.product.Archive.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@EnabledIf("commandLineIsBorn")
class CommandLineTest {
    private static final String GENERATE = "./corolle generate --all --output made cli/trial.corolle";

    @TempDir
    private Path folder;
    private Path program;

    static boolean commandLineIsBorn() {
        return Files.exists(
                Path.of("../../bundles/headless/org.corolle.cli/src/org/corolle/cli/documents/GenerateVerb.java"));
    }

    @BeforeEach
    void unpack() throws IOException, InterruptedException {
        program = Archive.of("corolle-linux.gtk.x86_64.tar.gz").unpack(folder);
    }

    @Test
    void tellsItsVersion() throws Exception {
        Outcome outcome = run(program, "./corolle --version");

        assertEquals(0, outcome.code(), outcome.output());
        assertTrue(outcome.output().contains("0.1.0"), outcome.output());
    }

    @Test
    void writesDocumentsAndKeepsWhatTheJvmRead() throws Exception {
        Outcome outcome = run(program, GENERATE);

        assertEquals(0, outcome.code(), outcome.output());
        assertTrue(Files.list(program.resolve("made")).count() > 3, outcome.output());
        assertEquals("1", run(folder, "find cache -name '*.jsa' | wc -l").output().strip());
    }

    @Test
    void runsFromAnotherPlace() throws Exception {
        run(program, "./corolle --version");
        Path moved = Files.move(program, folder.resolve("somewhere else"));

        Outcome outcome = run(moved, GENERATE);

        assertEquals(0, outcome.code(), outcome.output());
    }

    @Test
    void runsThroughALink() throws Exception {
        Outcome outcome = run(folder, "ln -s Corolle/corolle corolle && ./corolle --version");

        assertEquals(0, outcome.code(), outcome.output());
    }

    @Test
    void runsWithAClassArchiveOfAnotherJvm() throws Exception {
        run(program, "./corolle --version && find ../cache -name '*.jsa' | while read f; do echo no >$f; done");

        Outcome outcome = run(program, "./corolle --version");

        assertEquals(0, outcome.code(), outcome.output());
        assertEquals(1, outcome.output().lines().count(), outcome.output());
    }

    private Outcome run(Path place, String command) throws IOException, InterruptedException {
        return Archive.run(place, "export XDG_CACHE_HOME='" + folder.resolve("cache") + "'; " + command);
    }
}
