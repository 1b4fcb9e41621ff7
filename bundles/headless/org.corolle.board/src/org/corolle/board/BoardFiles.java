// SPDX-License-Identifier: EPL-2.0
package org.corolle.board;

import java.net.URL;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of the board, by their path below its root. */
public final class BoardFiles {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)*");

    private BoardFiles() {
    }

    /** The file at this path, such as {@code index.html}; nothing for a path that is not one of the board's. */
    public static Optional<URL> file(String path) {
        return SAFE.matcher(path).matches() ? Optional.ofNullable(BoardFiles.class.getResource("/web/" + path))
                : Optional.empty();
    }
}
