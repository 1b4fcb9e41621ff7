// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.corolle.core.ChildJvm;
import org.corolle.core.Progress;
import org.corolle.model.project.EvaluationProject;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class KilledSaveTest {

    @TempDir
    Path folder;

    @RepeatedTest(5)
    void aProcessKilledWhileItSavesLeavesTheOldFileOrTheNewOne() throws Exception {
        Path file = folder.resolve("a.corolle");
        Process saving = ChildJvm.start(List.of(), List.of(), SavesForEver.class, file.toString());
        try (BufferedReader output = saving.inputReader()) {
            int saved = lastSaved(output, saving, 1 + new Random().nextInt(25));

            EvaluationProject read = new ProjectReader().read(file, Progress.NONE);

            int opened = Integer.parseInt(read.getName().replace("Enregistrement ", ""));
            assertTrue(opened == saved || opened == saved + 1, opened + " opened after " + saved);
        } finally {
            saving.destroyForcibly().waitFor();
        }
        new ProjectWriter().write(RandomProject.of(8, 50), file, Progress.NONE);
        assertEquals(List.of(file), list());
    }

    /** Lets it save so often, kills it in the midst of the next one, and gives the last save it told. */
    private static int lastSaved(BufferedReader output, Process saving, int times) throws Exception {
        String line = null;
        for (int i = 0; i < times; i++) {
            line = output.readLine();
            assertTrue(line != null && line.matches("\\d+"), () -> "the child says: " + output.lines().toList());
        }
        LockSupport.parkNanos(new Random().nextInt(15_000_000));
        saving.toHandle().destroyForcibly();
        saving.waitFor();
        for (String more = output.readLine(); more != null; more = output.readLine()) {
            line = more;
        }
        return Integer.parseInt(line);
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
