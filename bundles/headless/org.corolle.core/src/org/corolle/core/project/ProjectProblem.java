// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.corolle.core.labels.Labels;
import org.corolle.core.text.TextBundle;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;

/** What went wrong with a project's file, told in the user's language: what, where and what to do. */
public final class ProjectProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** The families of problems; a script may rely on their names. */
    public enum Kind {
        NOT_FOUND, IS_FOLDER, NO_PERMISSION, EMPTY, NOT_A_PROJECT, TRUNCATED, NEWER_FORMAT, UNKNOWN_ELEMENT,
        FORBIDDEN_ENTITY, EXTERNAL_LINK, DAMAGED, BAD_ID, DUPLICATE_ID, DANGLING_REFERENCE, BAD_VALUE,
        REPEATED_ELEMENT, TOO_LARGE, OUT_OF_MEMORY, CANNOT_READ, DISK_FULL, FOLDER_NOT_FOUND, CANNOT_WRITE,
        SYNC_FAILED, UNFIT_VALUE, UNFIT_ID, UNFIT_SIZE, FOLDER_READ_ONLY, NAME_TOO_LONG
    }

    /** Characters of the file's own text that a message repeats at most. */
    private static final int LONGEST = 100;

    private final Kind kind;
    private final transient List<Object> details;

    /** A problem of this kind; details fill the message's placeholders ({0} is the file). */
    public ProjectProblem(Kind kind, Throwable cause, Object... details) {
        super(kind.name() + " " + clipped(Arrays.toString(details)), cause);
        this.kind = kind;
        this.details = List.of(details);
    }

    ProjectProblem(Kind kind, Throwable cause, Path file, Object[] details) {
        this(kind, cause, withFile(file, details));
    }

    static ProjectProblem reading(Path file, IOException e) {
        Kind kind = e instanceof NoSuchFileException ? Kind.NOT_FOUND
                : e instanceof AccessDeniedException ? Kind.NO_PERMISSION : Kind.CANNOT_READ;
        return new ProjectProblem(kind, e, file);
    }

    public Kind kind() {
        return kind;
    }

    /** The message for the user. */
    public String message(Locale locale) {
        Labels labels = Labels.in(locale);
        Object[] words = details.stream().map(detail -> word(detail, labels)).toArray();
        return TextBundle.of(ProjectProblem.class, "problems", locale).get(kind.name(), words);
    }

    private static Object word(Object detail, Labels labels) {
        return detail instanceof ENamedElement element ? labels.of(element)
                : detail instanceof EObject element ? clipped(labels.of(element))
                : detail instanceof String text ? clipped(text) : detail;
    }

    private static String clipped(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static Object[] withFile(Path file, Object[] details) {
        List<Object> all = new ArrayList<>(List.of(file));
        all.addAll(Arrays.asList(details));
        return all.toArray();
    }
}
