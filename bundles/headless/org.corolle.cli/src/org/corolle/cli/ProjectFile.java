// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Names of project files on the command line. */
final class ProjectFile {

    static final String EXTENSION = ".corolle";

    private ProjectFile() { }

    /** The project file to write: its folder is there and it is not, unless it may be replaced. */
    static Path target(Call call, String word) throws Failure {
        Path file = call.file(word.endsWith(EXTENSION) ? word : word + EXTENSION);
        mayWrite(call, file);
        return file;
    }

    /** Refuses a target without folder, a folder, and a file that nobody said may be replaced. */
    static void mayWrite(Call call, Path file) throws Failure {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw Failure.file("problem.nofolder", null, folder);
        }
        if (Files.isDirectory(file)) {
            throw Failure.file("problem.folder", null, file);
        }
        if (Files.exists(file) && !call.has(Options.FORCE)) {
            throw Failure.file("problem.exists", null, file);
        }
    }

    /** The name without folder and ending. */
    static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }
}
