// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.Options;
import org.corolle.cli.command.OutputWord;
import org.corolle.grids.grid.GridFormat;

/** Where generated documents go: into a folder under names of their own, into one file, or to the standard output. */
record Targets(Path folder, Optional<Path> file, boolean standard) {

    /** Reads the word after --output; none means the folder of the call. */
    static Targets of(Invocation call, boolean several) throws CommandFailure {
        String word = call.value(Options.OUTPUT).orElse("");
        if (several && (word.equals(OutputWord.STANDARD) || format(word).isPresent())) {
            throw CommandFailure.usage("problem.several", word);
        }
        if (word.equals(OutputWord.STANDARD)) {
            return new Targets(null, Optional.empty(), true);
        }
        Path path = call.file(word);
        return several || OutputWord.isFolder(path, word) ? new Targets(path, Optional.empty(), false)
                : new Targets(null, Optional.of(path), false);
    }

    /** The format that the ending of a file's name tells. */
    static Optional<GridFormat> format(String word) {
        return GridDocument.FORMATS.find(word.substring(word.lastIndexOf('.') + 1)).filter(f -> word.indexOf('.') >= 0);
    }

    Path of(GridDocument document, String stem, Locale locale) {
        return file.orElseGet(() -> folder.resolve(document.fileName(stem, locale)));
    }
}
