// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Path;

/**
 * Measures all figures and prints them as tables. Arguments: the folder of the built program, that of the room's clients,
 * and, to measure only one of the two, "room" or "files".
 */
final class Benchmarks {

    private Benchmarks() { }

    public static void main(String[] arguments) throws Exception {
        Path program = Path.of(arguments[0]);
        String only = arguments.length > 2 ? arguments[2] : "";
        System.out.println(Figure.HEADER);
        if (!only.equals("room")) {
            System.out.println(XlsxBenchmark.measure());
            System.out.println(OpeningBenchmark.measure());
            System.out.println(CommandBenchmark.measure(program));
            System.out.println(WindowBenchmark.measure(program));
        }
        if (!only.equals("files")) {
            System.out.println(AcknowledgementBenchmark.measure());
            System.out.println();
            RoomBenchmark.measure(program, Path.of(arguments[1]), System.out::println);
        }
    }
}
