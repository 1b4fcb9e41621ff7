// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.journal;

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

    public Kind kind() {
        return kind;
    }

    /** The message for the user: what, where, what to do. */
    public String message(Locale locale) {
        return TextBundle.of(JournalProblem.class, "problems", locale).get(kind.name(), journal.toString(), record);
    }
}
