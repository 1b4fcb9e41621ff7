// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.corolle.grids.GridFormat;

/** Where generated documents go: into a folder under names of their own, into one file, or to the standard output. */
record Targets(Path folder, Optional<Path> file, boolean standard) {

    static final String STANDARD = "-";

    /** Reads the word after --output; none means the folder of the call. */
    static Targets of(Call call, boolean several) throws Failure {
        String word = call.value(Options.OUTPUT).orElse("");
        if (several && (word.equals(STANDARD) || format(word).isPresent())) {
            throw Failure.usage("problem.several", word);
        }
        if (word.equals(STANDARD)) {
            return new Targets(null, Optional.empty(), true);
        }
        Path path = call.file(word);
        return several || isFolder(path, word) ? new Targets(path, Optional.empty(), false)
                : new Targets(null, Optional.of(path), false);
    }

    /** A folder that is there, or a word that can only mean one. */
    static boolean isFolder(Path path, String word) {
        return word.isEmpty() || word.endsWith("/") || word.endsWith("\\") || Files.isDirectory(path)
                || path.getFileName().toString().indexOf('.') < 0;
    }

    /** The format that the ending of a file's name tells. */
    static Optional<GridFormat> format(String word) {
        return Document.FORMATS.find(word.substring(word.lastIndexOf('.') + 1)).filter(f -> word.indexOf('.') >= 0);
    }

    /** The folder, made with its parents if need be. */
    static Path made(Path folder) throws Failure {
        try {
            return Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw Failure.file("problem.notfolder", e, folder);
        } catch (IOException e) {
            throw Failure.file("problem.makefolder", e, folder);
        }
    }

    Path of(Document document, String stem, Locale locale) {
        return file.orElseGet(() -> folder.resolve(document.fileName(stem, locale)));
    }
}
