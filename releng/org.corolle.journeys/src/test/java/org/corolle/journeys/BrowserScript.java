// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A script of client/journeys with its browser. What it asks to be done to the room is done; it must end well. */
final class BrowserScript {

    private static final String ASKS = "please: ";

    private BrowserScript() { }

    /** Answers what the script said beside what it asked for. */
    static List<String> walk(String name, ServedProject hosted) throws IOException, InterruptedException {
        Path pictures = Path.of("target/screenshots").toAbsolutePath();
        String addresses = hosted.addresses.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\":\"" + each.getValue() + "\"").reduce((a, b) -> a + "," + b)
                        .orElse("");
        String setting = "{\"addresses\":{" + addresses + "},\"pictures\":\"" + pictures + "\"}";
        Process script = new ProcessBuilder("node", "journeys/" + name + ".mjs", setting)
                .directory(Path.of("client").toFile()).redirectErrorStream(true).start();
        try {
            List<String> said = follow(script, hosted);
            assertEquals(0, script.waitFor(), () -> String.join("\n", said));
            return said;
        } finally {
            script.descendants().forEach(ProcessHandle::destroyForcibly);
            script.destroyForcibly();
        }
    }

    private static List<String> follow(Process script, ServedProject hosted) throws IOException, InterruptedException {
        BufferedReader output = script.inputReader(StandardCharsets.UTF_8);
        PrintStream input = new PrintStream(script.getOutputStream(), true, StandardCharsets.UTF_8);
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(ASKS)) {
                doing(line.substring(ASKS.length()), hosted);
                input.println("done");
            } else {
                said.add(line);
            }
        }
        return said;
    }

    private static void doing(String what, ServedProject hosted) throws IOException, InterruptedException {
        switch (what) {
            case "end" -> hosted.end();
            case "kill" -> hosted.kill();
            case "start" -> hosted.start();
            default -> throw new IllegalArgumentException(what);
        }
    }
}
