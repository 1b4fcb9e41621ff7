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
    private static final int PATIENCE_SECONDS = 90;
    /** A line of xwininfo: a title with our name, our window class, and a width of 600 and more. */
    private static final Pattern WINDOW =
            Pattern.compile("Corolle[^\"]*\": \\(\"Corolle\" .*\\)\\s+([6-9]\\d\\d|\\d{4})x");

    private static final Pattern ERROR = Pattern.compile("^!(?:SUB)?ENTRY .* 4 .*\\R(!MESSAGE .*)", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void opensAProjectInAWindow() throws Exception {
        Path program = Archive.of("corolle-linux.gtk.x86_64.tar.gz").unpack(folder);
        Path sample = Path.of("../../bundles/headless/org.corolle.samples/samples/conserverie.corolle");
        Path file = folder.resolve("essai.corolle");
        if (Files.exists(sample)) {
            Files.copy(sample, file);
        }
        Path log = folder.resolve("said");
        Process workbench = new ProcessBuilder(program.resolve("corolle-workbench").toString(),
                "-data", folder.resolve("data").toString(), file.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertTrue(showsWindow(workbench), () -> "no window called Corolle; it said: " + read(log));
            TimeUnit.SECONDS.sleep(5); // time for what starts after the window to go wrong

            assertTrue(workbench.isAlive(), () -> read(log));
            assertEquals(List.of(), errors(folder.resolve("data/.metadata/.log")));
        } finally {
            workbench.destroy();
            workbench.waitFor(20, TimeUnit.SECONDS);
            workbench.destroyForcibly();
        }
    }

    private boolean showsWindow(Process workbench) throws Exception {
        for (int second = 0; second < PATIENCE_SECONDS && workbench.isAlive(); second++) {
            if (WINDOW.matcher(Archive.run(folder, "xwininfo -root -tree").output()).find()) {
                return true;
            }
            TimeUnit.SECONDS.sleep(1);
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
