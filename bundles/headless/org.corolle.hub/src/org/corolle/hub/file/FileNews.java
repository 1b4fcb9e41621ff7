// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.corolle.core.text.TextBundle;

/**
 * What somebody else, a synchroniser or a colleague on a network share, has done to an open project's files.
 *
 * @param file  the file it has happened to
 * @param other where another version is now: the one put in place, the one kept at a save, the new name
 */
public record FileNews(Kind kind, Path file, Optional<Path> other) {

    /** What has happened; a script may rely on the names. */
    public enum Kind {
        /** Another version stands under the project's name. Nothing is lost: a save will keep both. */
        REPLACED,
        /**
         * At a save another version stood there; it was kept as {@code other}, the project was saved under its name.
         */
        KEPT_BOTH,
        /** The file has another name now, {@code other}. A save will write the project under its old name again. */
        RENAMED,
        /** The file is not there any more. A save will write it again. */
        REMOVED,
        /**
         * The folder is not there any more: a disk or a network share is gone. Nothing can be accepted until it is
         * back.
         */
        FOLDER_GONE,
        /** The file can only be read now. */
        READ_ONLY,
        /**
         * The journal was removed or replaced; it was written anew, what stood in its place is kept as {@code other}.
         */
        JOURNAL_RESTORED,
        /** All is as it was: the file is the one that Corolle knows. */
        AS_BEFORE
    }

    static FileNews of(Kind kind, Path file) {
        return new FileNews(kind, file, Optional.empty());
    }

    /** Whether there is another version whose difference from the project can be looked at. */
    public boolean isComparable() {
        return other.isPresent() && (kind == Kind.REPLACED || kind == Kind.KEPT_BOTH);
    }

    /** What to tell the user: what has happened, what is safe, what can be done. */
    public String message(Locale locale) {
        return TextBundle.of(FileNews.class, "news", locale).get(kind.name(), file, other
                .map(Path::getFileName).orElse(file));
    }
}
