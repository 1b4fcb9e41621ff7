// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.corolle.core.text.TextBundle;

/** The journal beside a project cannot be used; both files are left as they are. */
public final class JournalProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Kind {
        /** A record in the middle cannot be read; good ones follow it. */
        DAMAGED,
        /** The project's file is not the one the journal goes on from. */
        OTHER_PROJECT,
        /** The journal cannot be read or written. */
        NO_ACCESS,
        /** The folder can only be read: nothing that is done could be kept. */
        FOLDER_READ_ONLY,
        /** The project is open elsewhere on this machine, in another window or a room without one. */
        IN_USE
    }

    private final Kind kind;
    private final transient Path journal;
    private final long record;

    JournalProblem(Kind kind, Path journal, long record, Throwable cause) {
        super(kind + " " + journal + " " + record, cause);
        this.kind = kind;
        this.journal = journal;
        this.record = record;
    }

    /** A delta of the journal does not fit the project: one of the two is not what was written. */
    public static JournalProblem unfit(Path project, long number, Throwable cause) {
        return new JournalProblem(Kind.DAMAGED, Journal.of(project), number, cause);
    }

    static JournalProblem unreachable(Path journal, IOException cause) {
        Path folder = journal.toAbsolutePath().getParent();
        boolean closed = Files.isDirectory(folder) && !Files.exists(journal)
                && (cause instanceof AccessDeniedException || !Files.isWritable(folder));
        return closed ? new JournalProblem(Kind.FOLDER_READ_ONLY, folder, 0, cause)
                : new JournalProblem(Kind.NO_ACCESS, journal, 0, cause);
    }

    public Kind kind() {
        return kind;
    }

    /** The message for the user: what, where, what to do. */
    public String message(Locale locale) {
        return TextBundle.of(JournalProblem.class, "problems", locale).get(kind.name(), journal.toString(), record);
    }
}
