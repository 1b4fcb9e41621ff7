// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Paths that come from outside as text: typed, remembered, given at the start. */
public final class FilePaths {

    private FilePaths() { }

    /** The path of this text; empty when no file of this system can be called so. */
    public static Optional<Path> of(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException notHere) {
            return Optional.empty();
        }
    }
}
