// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the word after --output means: a folder, a file or the standard output. */
public final class OutputWord {

    public static final String STANDARD = "-";

    private OutputWord() { }

    /** A folder that is there, or a word that can only mean one. */
    public static boolean isFolder(Path path, String word) {
        return word.isEmpty() || word.endsWith("/") || word.endsWith("\\") || Files.isDirectory(path)
                || path.getFileName().toString().indexOf('.') < 0;
    }

    /** The folder as it was given, made with its parents if need be. */
    public static Path made(Path folder) throws CommandFailure {
        try {
            Files.createDirectories(folder);
            return folder;
        } catch (FileAlreadyExistsException e) {
            throw CommandFailure.file("problem.notfolder", e, folder);
        } catch (IOException e) {
            throw CommandFailure.file("problem.makefolder", e, folder);
        }
    }
}
