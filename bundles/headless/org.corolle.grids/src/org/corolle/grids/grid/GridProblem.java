// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.grid;

import java.util.List;
import java.util.Locale;

import org.corolle.grids.words.GridWords;

/** Why a grid was not read, told in the user's language: what, where and what to do. */
public final class GridProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** The families of problems; a script may rely on their names. */
    public enum Kind {
        IS_FOLDER, NO_PERMISSION, NOT_FOUND, EMPTY, NOT_A_GRID, DAMAGED, TOO_LARGE
    }

    private final Kind kind;
    private final transient List<Object> details;

    /** A problem of this kind; details fill the message's placeholders ({0} is the file). */
    public GridProblem(Kind kind, Throwable cause, Object... details) {
        super(kind.name() + " " + List.of(details), cause);
        this.kind = kind;
        this.details = List.of(details);
    }

    public Kind kind() {
        return kind;
    }

    /** The message for the user. */
    public String message(Locale locale) {
        return GridWords.in(locale).get("problem." + kind.name(), details.toArray());
    }
}
