// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Path;

/** Measures all figures and prints them as one table; the argument is the folder of the built program. */
final class Benchmarks {

    private Benchmarks() { }

    public static void main(String[] arguments) throws Exception {
        Path program = Path.of(arguments[0]);
        System.out.println(Figure.HEADER);
        System.out.println(XlsxBenchmark.measure());
        System.out.println(OpeningBenchmark.measure());
        System.out.println(CommandBenchmark.measure(program));
        System.out.println(WindowBenchmark.measure(program));
    }
}
