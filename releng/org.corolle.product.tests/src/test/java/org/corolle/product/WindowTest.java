// SPDX-License-Identifier: EPL-2.0
package org.corolle.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the unpacked workbench as a person would; releng/test gives it a display. */
@EnabledOnOs(OS.LINUX)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class WindowTest {
    private static final int TIMEOUT_S = 90;
    private static final int END_TIMEOUT_S = 20;
    private static final int LOOK_AGAIN_MS = 200;
    /** A line of xwininfo: our window class, and the title that a window has once its project is read and shown. */
    private static final Pattern WINDOW = Pattern.compile("La Conserverie[^\"]*Corolle *\": \\(\"Corolle\" ");

    private static final Pattern ERROR = Pattern.compile("^!(?:SUB)?ENTRY .* 4 .*\\R(!MESSAGE .*)", Pattern.MULTILINE);

    private static final Path SAMPLE =
            Path.of("../../bundles/headless/org.corolle.samples/samples/conserverie.corolle");

    @TempDir
    private Path folder;

    @Test
    void opensAProjectInAWindow() throws Exception {
        Path program = Archive.of("corolle-linux.gtk.x86_64.tar.gz").unpack(folder);
        Path file = Files.copy(SAMPLE, folder.resolve("essai.corolle"));
        Path log = folder.resolve("said");
        Process workbench = new ProcessBuilder(program.resolve("corolle-workbench").toString(),
                "-data", folder.resolve("data").toString(), file.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertTrue(showsProject(workbench), () -> "no window with the project; it said: " + read(log));
        } finally {
            workbench.destroy();
            boolean ended = workbench.waitFor(END_TIMEOUT_S, TimeUnit.SECONDS);
            workbench.destroyForcibly();
            assertTrue(ended, "the workbench does not end");
        }

        assertEquals(List.of(), errors(folder.resolve("data/.metadata/.log")));
    }

    private boolean showsProject(Process workbench) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_S);
        while (System.nanoTime() < end && !workbench.waitFor(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS)) {
            if (WINDOW.matcher(Archive.run(folder, "xwininfo -root -tree").output()).find()) {
                return true;
            }
        }
        return false;
    }

    /** The messages of the platform's log that are errors. */
    private static List<String> errors(Path log) throws IOException {
        String text = Files.exists(log) ? Files.readString(log) : "";
        return ERROR.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
