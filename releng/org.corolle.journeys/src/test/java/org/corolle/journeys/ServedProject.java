// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A project that {@code corolle serve} holds open: its room's addresses, its end, good or bad, its new beginning. */
final class ServedProject implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;
    /** In the order in which the addresses are printed. */
    private static final List<String> ROLES = List.of("facilitator", "scribe", "participant", "projector");
    private static final String LAST_LINE = "Ctrl+C";

    final Path project;
    final Map<String, String> addresses = new LinkedHashMap<>();
    private Process server;

    private ServedProject(Path project) {
        this.project = project;
    }

    static ServedProject of(Path project) throws IOException, InterruptedException {
        ServedProject hosted = new ServedProject(project);
        hosted.start();
        return hosted;
    }

    /** Begins, or begins again, and waits until the addresses are there. */
    void start() throws IOException, InterruptedException {
        server = CorolleProgram.command("serve", "--language", "fr", project.toString()).start();
        List<String> said = new ArrayList<>();
        BufferedReader output = server.inputReader();
        String line = output.readLine();
        while (line != null && !line.startsWith(LAST_LINE)) {
            said.add(line);
            line = output.readLine();
        }
        List<String> urls = said.stream().map(String::strip).filter(each -> each.startsWith("http://")).toList();
        assertEquals(ROLES.size(), urls.size(), () -> String.join("\n", said));
        for (int i = 0; i < ROLES.size(); i++) {
            String before = addresses.put(ROLES.get(i), urls.get(i));
            assertTrue(before == null || before.equals(urls.get(i)), () -> "the address has changed: " + urls);
        }
        drain(output);
    }

    /** As Ctrl+C does: the room is closed, the project saved. */
    void end() throws InterruptedException {
        server.destroy();
        assertTrue(server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the server does not end");
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        server.destroyForcibly();
    }

    private static void drain(BufferedReader output) {
        Thread reader = new Thread(() -> {
            try {
                output.lines().forEach(System.out::println);
            } catch (UncheckedIOException e) {
                System.out.println("the server was killed");
            }
        }, "serve");
        reader.setDaemon(true);
        reader.start();
    }
}
