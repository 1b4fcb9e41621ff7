// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;

/** Names of project files on the command line. */
public final class ProjectFile {

    public static final String EXTENSION = ".corolle";

    private ProjectFile() { }

    /** The project file to write: its folder is there and it is not, unless it may be replaced. */
    public static Path target(Invocation call, String word) throws CommandFailure {
        Path file = call.file(word.endsWith(EXTENSION) ? word : word + EXTENSION);
        mayWrite(call, file);
        return file;
    }

    /** Refuses a target without folder, a folder, and a file that nobody said may be replaced. */
    public static void mayWrite(Invocation call, Path file) throws CommandFailure {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.file("problem.nofolder", null, folder);
        }
        if (Files.isDirectory(file)) {
            throw CommandFailure.file("problem.folder", null, file);
        }
        if (Files.exists(file) && !call.has(Options.FORCE)) {
            throw CommandFailure.file("problem.exists", null, file);
        }
    }

    /** The name without folder and ending. */
    public static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }
}
