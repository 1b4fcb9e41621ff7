// SPDX-License-Identifier: EPL-2.0

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From the start of the JVM to the first window that answers, with the Conserverie opened. The window says so itself
 * when {@code corolle.startup} is set. Said, not aimed at; without a display it runs under Xvfb.
 */
final class WindowBenchmark {

    private static final int RUNS = 5;
    private static final String READY = "corolle.ready ";

    private WindowBenchmark() { }

    static Figure measure(Path program) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("window");
        Path project = Files.copy(program.resolve("cli/trial.corolle"), home.resolve("conserverie.corolle"));
        double first = start(program, home, project);
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            times[i] = start(program, home, project);
        }
        Arrays.sort(times);
        return new Figure("window, from start to first use", "", 0, times[RUNS / 2], "say it",
                String.format(Locale.ROOT, "the very first start: %,.0f ms", first));
    }

    private static double start(Path program, Path home, Path project) throws IOException, InterruptedException {
        boolean display = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        List<String> window = List.of(program.resolve("corolle-workbench").toString(), "-data",
                home.resolve("workspace").toString(), "-configuration", home.resolve("configuration").toString(),
                project.toString());
        List<String> command = Stream.concat(display ? Stream.empty() : Stream.of("xvfb-run", "-a"), window.stream())
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JDK_JAVA_OPTIONS", "-Dcorolle.startup=yes -Duser.home=" + home);
        Process process = builder.start();
        try (BufferedReader said = process.inputReader()) {
            Optional<String> ready = said.lines().filter(line -> line.startsWith(READY)).findFirst();
            return Double.parseDouble(ready.orElseThrow(() -> new IOException("the window did not open"))
                    .substring(READY.length()));
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
        }
    }
}
