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
 * How smoothly Chromium pans a drawing and drags one thing in it, on the board and, turn by turn in the same browser,
 * on a page that has nothing but the library's own plain nodes in the same places.
 */
final class FramesBenchmark {

    private static final int[][] CHAINS = {{40, 25}, {100, 50}};
    private static final Pattern FACILITATOR = Pattern.compile("\\s*(http://127\\.0\\.0\\.1:\\d+)/#(\\S+)");

    private FramesBenchmark() { }

    /**
     * Tells the table line by line. {@code node} is the folder with the script, {@code client} that of the board's
     * sources.
     */
    static void measure(Path program, Path node, Path client, Consumer<String> lines)
            throws IOException, InterruptedException, ProjectProblem {
        lines.accept(
                "| cells | page | nodes | picture ms | pan median ms | pan p95 ms | pan > 33 ms "
                        + "| drag median ms | drag p95 ms "
                + "| drag > 33 ms |");
        lines.accept("|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        Path folder = Files.createTempDirectory("frames-benchmark");
        for (int[] chain : CHAINS) {
            FramesProject project = FramesProject.write(folder, chain[0], chain[1]);
            Process server =
                    start(node, List.of(program.resolve("corolle").toString(), "serve", project.file().toString()));
            try (BufferedReader said = reader(server)) {
                Matcher address = address(said);
                browse(node,
                        String.format(Locale.ROOT, "{\"cells\":%d,\"url\":\"%s\",\"secret\":\"%s\",\"chain\":\"%s\","
                        + "\"activity\":\"%s\",\"client\":\"%s\"}", chain[0] * chain[1], address.group(1),
                                address.group(2),
                        project.chain(), project.activity(), client.toAbsolutePath()), lines);
            } finally {
                server.descendants().forEach(ProcessHandle::destroy);
                server.destroy();
                server.waitFor();
            }
        }
    }

    private static Matcher address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = FACILITATOR.matcher(line);
            if (address.matches()) {
                return address;
            }
        }
        throw new IOException("the room did not open");
    }

    private static void browse(Path node, String options, Consumer<String> lines) throws IOException,
            InterruptedException {
        Process script = start(node, List.of("node", "--no-warnings", "frames.mjs", options));
        try (BufferedReader said = reader(script)) {
            said.lines().forEach(lines);
        }
        if (script.waitFor() != 0) {
            throw new IOException("the browser's script ended with " + script.exitValue());
        }
    }

    private static Process start(Path folder, List<String> command) throws IOException {
        return new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
