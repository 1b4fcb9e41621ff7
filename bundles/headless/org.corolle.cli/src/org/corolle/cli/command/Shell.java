// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What surrounds a command: where results and messages go, variables, folder, day, whether people look at the
 * messages, whether they asked to stop, and what to wait for before the metamodel is touched. Results and messages
 * are UTF-8 whatever the machine's own charset.
 */
public record Shell(PrintStream results, PrintStream messages, UnaryOperator<String> variables, Path folder,
        Supplier<LocalDate> today, boolean terminal, BooleanSupplier interrupted, Runnable model) {

    /** The shell that started this process. The launcher says by a property whether messages go to a terminal. */
    public static Shell ofThisProcess(BooleanSupplier interrupted, Runnable model) {
        return new Shell(utf8(FileDescriptor.out), utf8(FileDescriptor.err), System::getenv, Path.of(""),
                LocalDate::now, Boolean.getBoolean("corolle.terminal"), interrupted, model);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), false,
                StandardCharsets.UTF_8);
    }
}
