// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The product's command line, as it was packed; another one where the property {@code corolle.program} names it. */
final class CorolleProgram {

    private static final Path ARCHIVE =
            Path.of("../org.corolle.product/target/products/corolle-linux.gtk.x86_64.tar.gz");
    private static String unpacked;

    private CorolleProgram() { }

    static ProcessBuilder command(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /** Runs it to its end, which must be a good one; answers what it said. */
    static String run(String... arguments) throws IOException, InterruptedException {
        Process process = command(arguments).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    private static synchronized String program() throws IOException, InterruptedException {
        if (unpacked == null) {
            unpacked = System.getProperty("corolle.program");
        }
        if (unpacked == null) {
            Path folder = Files.createDirectories(Path.of("target/program"));
            String tar = ARCHIVE.toAbsolutePath().toString();
            assertEquals(0, new ProcessBuilder("tar", "xzf", tar, "-C", folder.toString()).inheritIO().start()
                    .waitFor(), tar);
            unpacked = folder.resolve("Corolle/corolle").toAbsolutePath().toString();
        }
        return unpacked;
    }
}
