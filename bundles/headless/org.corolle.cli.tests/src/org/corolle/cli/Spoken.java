// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.corolle.cli.command.Shell;

/** What one command said: its exit code, its result, its messages. */
record Spoken(int code, byte[] bytes, String messages) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    String result() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A command in a folder, on a French machine. */
    static Spoken french(Path folder, String... words) {
        return run(folder, Map.of("LANG", "fr_FR.UTF-8"), () -> false, words);
    }

    /** A command in a folder, on an English machine. */
    static Spoken english(Path folder, String... words) {
        return run(folder, Map.of("LANG", "en_GB.UTF-8"), () -> false, words);
    }

    static Spoken run(Path folder, Map<String, String> variables, BooleanSupplier interrupted, String... words) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Shell shell = new Shell(new PrintStream(results, false, StandardCharsets.UTF_8),
                new PrintStream(messages, false, StandardCharsets.UTF_8), variables::get, folder, () -> DAY, false,
                interrupted, () -> { });
        int code = Corolle.run(words, shell);
        return new Spoken(code, results.toByteArray(), messages.toString(StandardCharsets.UTF_8));
    }
}
