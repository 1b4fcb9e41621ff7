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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class CommandLineTest {
    private static final String GENERATE = "./corolle generate --all --output made cli/trial.corolle";

    @TempDir
    private Path folder;
    private Path program;

    @BeforeEach
    void unpack() throws IOException, InterruptedException {
        program = Archive.of("corolle-linux.gtk.x86_64.tar.gz").unpack(folder);
    }

    @Test
    void tellsItsVersion() throws Exception {
        Outcome outcome = Archive.run(program, "./corolle --version");

        assertEquals(0, outcome.code(), outcome.output());
        assertTrue(outcome.output().contains("0.1.0"), outcome.output());
    }

    @Test
    void writesDocumentsAndKeepsWhatTheJvmRead() throws Exception {
        Outcome outcome = Archive.run(program, GENERATE);

        assertEquals(0, outcome.code(), outcome.output());
        assertTrue(Files.list(program.resolve("made")).count() > 3, outcome.output());
        assertTrue(Files.exists(program.resolve("cli/corolle.jsa")), "no class archive");
    }

    @Test
    void runsFromAnotherPlace() throws Exception {
        Archive.run(program, "./corolle --version");
        Path moved = Files.move(program, folder.resolve("somewhere else"));

        Outcome outcome = Archive.run(moved, GENERATE);

        assertEquals(0, outcome.code(), outcome.output());
    }

    @Test
    void runsThroughALink() throws Exception {
        Outcome outcome = Archive.run(folder, "ln -s Corolle/corolle corolle && ./corolle --version");

        assertEquals(0, outcome.code(), outcome.output());
    }

    @Test
    void runsWithAClassArchiveOfAnotherJvm() throws Exception {
        Files.writeString(program.resolve("cli/corolle.jsa"), "not of this machine");

        Outcome outcome = Archive.run(program, "./corolle --version");

        assertEquals(0, outcome.code(), outcome.output());
        assertEquals(1, outcome.output().lines().count(), outcome.output());
    }
}
