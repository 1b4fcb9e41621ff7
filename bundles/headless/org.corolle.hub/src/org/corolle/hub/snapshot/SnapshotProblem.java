// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.snapshot;

import java.util.Arrays;
import java.util.Locale;

import org.corolle.core.text.TextBundle;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.Refusal;

/** A snapshot cannot be taken or read; the project is as it was. */
public final class SnapshotProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Kind {
        /** The project lists no such snapshot. */
        UNKNOWN,
        /** The name of its file is not one that Corolle gives: it might lead elsewhere. */
        FORBIDDEN_NAME,
        /** Its file is gone. */
        MISSING,
        /** Its file is not the one that was kept. */
        DAMAGED,
        /** Its file could not be written. */
        NOT_WRITTEN
    }

    private final Kind kind;
    private final transient Object[] details;

    SnapshotProblem(Kind kind, Throwable cause, Object... details) {
        super(kind + " " + Arrays.toString(details), cause);
        this.kind = kind;
        this.details = details;
    }

    public Kind kind() {
        return kind;
    }

    /** The same as a refusal, for those who sent an act. */
    public Refusal refusal() {
        return switch (kind) {
            case UNKNOWN -> Refusal.of(Reason.NO_SUCH_ELEMENT);
            case NOT_WRITTEN -> Refusal.of(Reason.NOT_SAVED);
            case MISSING -> Refusal.of(Reason.SNAPSHOT_MISSING, details[0]);
            default -> Refusal.of(Reason.SNAPSHOT_DAMAGED, details[0]);
        };
    }

    /** The message for the user: what, and what to do. */
    public String message(Locale locale) {
        return TextBundle.of(SnapshotProblem.class, "problems", locale).get(kind.name(), details);
    }
}
