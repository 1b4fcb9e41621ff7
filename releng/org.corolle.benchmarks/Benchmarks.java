// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Path;

/**
 * Measures all figures and prints them as tables. Arguments: the folder of the built program, that of the benchmarks'
 * sources, that of the board's, and, to measure only one of the three, "room", "frames" or "files".
 */
final class Benchmarks {

    private Benchmarks() { }

    public static void main(String[] arguments) throws Exception {
        Path program = Path.of(arguments[0]);
        Path sources = Path.of(arguments[1]);
        String only = arguments.length > 3 ? arguments[3] : "";
        if (!only.equals("frames")) {
            System.out.println(Figure.HEADER);
        }
        if (only.isEmpty() || only.equals("files")) {
            System.out.println(XlsxBenchmark.measure());
            System.out.println(OpeningBenchmark.measure());
            System.out.println(CommandBenchmark.measure(program));
            System.out.println(WindowBenchmark.measure(program));
        }
        if (only.isEmpty() || only.equals("room")) {
            System.out.println(AcknowledgementBenchmark.measure());
            System.out.println();
            RoomBenchmark.measure(program, sources.resolve("room"), System.out::println);
        }
        if (only.isEmpty() || only.equals("frames")) {
            System.out.println();
            FramesBenchmark.measure(program, sources.resolve("frames"), Path.of(arguments[2]), System.out::println);
        }
    }
}
