// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What went wrong with a project's file, told in the user's language: what, where and what to do. */
public final class ProjectProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** The families of problems; a script may rely on their names. */
    public enum Kind {
        NOT_FOUND, IS_FOLDER, NO_PERMISSION, EMPTY, NOT_A_PROJECT, TRUNCATED, NEWER_FORMAT, UNKNOWN_ELEMENT,
        FORBIDDEN_ENTITY, DAMAGED, TOO_LARGE, DISK_FULL, CANNOT_WRITE
    }

    private final Kind kind;
    private final transient List<Object> details;

    /** A problem of this kind; details fill the message's placeholders ({0} is the file). */
    public ProjectProblem(Kind kind, Throwable cause, Object... details) {
        super(kind.name() + " " + List.of(details), cause);
        this.kind = kind;
        this.details = List.of(details);
    }

    public Kind kind() {
        return kind;
    }

    /** The message for the user. */
    public String message(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("org.corolle.core.project.problems", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(kind.name()), locale).format(details.toArray());
    }
}
