// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import javax.tools.ToolProvider;

/**
 * The whole of {@code corolle generate} for the Conserverie's indicator grid, start script and all, against an empty
 * main on the same JVM, turn by turn. Aim: under 6.
 */
final class CommandBenchmark {

    private static final int WARM_UP = 3;
    private static final int RUNS = 25;
    private static final double NANOS_PER_MILLI = 1e6;

    private CommandBenchmark() { }

    static Figure measure(Path program) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("benchmark");
        Path source = Files.writeString(folder.resolve("Empty.java"),
                "final class Empty { public static void main(String[] arguments) { } }");
        ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> empty = List.of(java, "-cp", folder.toString(), "Empty");
        List<String> ours = List.of(program.resolve("corolle").toString(), "generate",
                program.resolve("cli/trial.corolle").toString(), "indicators", "--force", "--output",
                folder.resolve("grid.xlsx").toString());
        double[] emptyTimes = new double[RUNS];
        double[] ourTimes = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            double first = time(empty);
            double second = time(ours);
            if (i >= 0) {
                emptyTimes[i] = first;
                ourTimes[i] = second;
            }
        }
        Arrays.sort(emptyTimes);
        Arrays.sort(ourTimes);
        String beside = String.format(Locale.ROOT, "fastest of each: %.1f against %.1f, %.2f", ourTimes[0],
                emptyTimes[0], ourTimes[0] / emptyTimes[0]);
        return new Figure("corolle generate, whole process", "empty main", emptyTimes[RUNS / 2], ourTimes[RUNS / 2],
                "under 6", beside);
    }

    private static double time(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int code = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start()
                .waitFor();
        if (code != 0) {
            throw new IOException("exit code " + code + " of " + command);
        }
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
}
