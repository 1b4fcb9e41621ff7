// SPDX-License-Identifier: EPL-2.0

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.corolle.core.project.ProjectProblem;

/**
 * One edit in a room, from the hand of one until the last of 30 or 200 devices has taken it in, with the edit on disk
 * before anybody sees it; beside it, with the same clients in the same run, the same edit through Yjs in memory and
 * through a relay that does nothing. The clients share one process, so their work is part of all three.
 */
final class RoomBenchmark {

    private static final int[] DEVICES = {30, 200};
    private static final int[] SIZES = {100, 1_000, 5_000};
    private static final int EDITS = 200;
    private static final Pattern FACILITATOR = Pattern.compile("\\s*http://127\\.0\\.0\\.1:(\\d+)/#(\\S+)");

    private final Path program;
    private final Path node;

    private RoomBenchmark(Path program, Path node) {
        this.program = program;
        this.node = node;
    }

    /** Tells the table of all sizes line by line; {@code node} is the folder with clients and servers in JavaScript. */
    static void measure(Path program, Path node, Consumer<String> lines)
            throws IOException, InterruptedException, ProjectProblem {
        RoomBenchmark benchmark = new RoomBenchmark(program, node);
        lines.accept(
                "| one edit seen by the slowest of | elements | system | p50 ms | p99 ms "
                        + "| bytes an edit | late joiner ms |");
        lines.accept("|--:|--:|---|--:|--:|--:|--:|");
        Path folder = Files.createTempDirectory("room-benchmark");
        for (int devices : DEVICES) {
            for (int size : SIZES) {
                RoomProject project = RoomProject.write(folder, size);
                lines.accept(benchmark.line(devices, size, "Corolle, on disk", benchmark.room(project, devices)));
                lines.accept(benchmark.line(devices, size, "Yjs, in memory", benchmark.script("yjs", size, devices)));
                lines.accept(benchmark.line(devices, size, "bare relay", benchmark.script("relay", size, devices)));
            }
        }
    }

    private String room(RoomProject project, int devices) throws IOException, InterruptedException {
        Process server = start(List.of(program.resolve("corolle").toString(), "serve", project.file().toString()));
        try (BufferedReader said = reader(server)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                Matcher address = FACILITATOR.matcher(line);
                if (address.matches()) {
                    return clients(String.format(Locale.ROOT,
                            "{\"system\":\"room\",\"url\":\"ws://127.0.0.1:%s\",\"secret\":\"%s\","
                            + "\"subject\":\"%s\",\"card\":\"%s\",\"clients\":%d,\"edits\":%d}", address.group(1),
                                    address.group(2),
                            project.action(), project.card(), devices, EDITS));
                }
            }
            throw new IOException("the room did not open");
        } finally {
            stop(server);
        }
    }

    private String script(String system, int size, int devices) throws IOException, InterruptedException {
        Process server = start(List.of("node", system + "-server.mjs"));
        try (BufferedReader said = reader(server)) {
            return clients(
                    String.format(Locale.ROOT,
                    "{\"system\":\"%s\",\"url\":\"ws://127.0.0.1:%s\",\"size\":%d,\"clients\":%d,"
                    + "\"edits\":%d}", system, said.readLine(), size, devices, EDITS));
        } finally {
            stop(server);
        }
    }

    private String clients(String options) throws IOException, InterruptedException {
        Process clients = start(List.of("node", "--no-warnings", "clients.mjs", options));
        try (BufferedReader said = reader(clients)) {
            String result = said.readLine();
            if (clients.waitFor() != 0 || result == null) {
                throw new IOException("the clients ended with " + clients.exitValue());
            }
            return result;
        }
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).directory(node.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void stop(Process server) throws InterruptedException {
        server.descendants().forEach(ProcessHandle::destroy);
        server.destroy();
        server.waitFor();
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private String line(int devices, int size, String system, String result) {
        return String.format(Locale.ROOT, "| %d | %,d | %s | %.1f | %.1f | %.0f | %.0f |", devices, size, system,
                number(result, "p50"), number(result, "p99"), number(result, "bytes"), number(result, "late"));
    }

    private static double number(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":([-0-9.e]+)").matcher(json);
        return found.find() ? Double.parseDouble(found.group(1)) : Double.NaN;
    }
}
