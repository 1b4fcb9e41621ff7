// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Says whether a folder that somebody typed can hold projects. */
public final class FolderChooser {

    private FolderChooser() {
    }

    /** Whether this is a whole path of a folder that can be written in, or that can be made. */
    public static boolean isUsable(String typed) {
        try {
            Path path = Path.of(typed.strip());
            return !typed.isBlank() && path.isAbsolute() && Files.isWritable(nearest(path))
                    && Files.isDirectory(nearest(path));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    private static Path nearest(Path path) {
        Path here = path;
        while (!Files.exists(here) && here.getParent() != null) {
            here = here.getParent();
        }
        return here;
    }
}
