// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.corolle.core.file.SideFile;
import org.corolle.core.project.FullDisk;

/** Why a document was not written, told in the reader's language: what, where and what to do. */
public final class DocumentProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** The families of problems; a script may rely on their names. */
    public enum Kind {
        /** An error of the project would make the document false. */
        BLOCKED, EXISTS, NO_FOLDER, IS_FOLDER, NO_PERMISSION, FOLDER_READ_ONLY, NAME_TOO_LONG, DISK_FULL,
        OUT_OF_MEMORY, CANNOT_WRITE, DEFECT
    }

    private final Kind kind;
    private final transient List<Object> details;

    /** A problem of this kind; details fill the message's placeholders. For a file, {0} is its name, {1} its folder. */
    public DocumentProblem(Kind kind, Throwable cause, Object... details) {
        super(kind.name() + " " + List.of(details), cause);
        this.kind = kind;
        this.details = List.of(details);
    }

    /** The document would be false: these sentences say why, in the document's language. */
    public static DocumentProblem blocked(String sentences) {
        return new DocumentProblem(Kind.BLOCKED, null, sentences);
    }

    static DocumentProblem with(Kind kind, Path file, Throwable cause) {
        return new DocumentProblem(kind, cause, file.getFileName(), file.toAbsolutePath().getParent());
    }

    /** What an error of the system means for this file. */
    static DocumentProblem writing(Path file, IOException e) {
        return with(kind(file.toAbsolutePath(), e), file, e);
    }

    private static Kind kind(Path file, IOException e) {
        Path folder = file.getParent();
        if (Files.isDirectory(file)) {
            return Kind.IS_FOLDER;
        } else if (!Files.isDirectory(folder)) {
            return Kind.NO_FOLDER;
        } else if (SideFile.isTooLong(file) || e instanceof FileSystemException known
                && String.valueOf(known.getReason()).contains("name too long")) {
            return Kind.NAME_TOO_LONG;
        } else if (e instanceof AccessDeniedException) {
            return !Files.isWritable(folder) ? Kind.FOLDER_READ_ONLY : Kind.NO_PERMISSION;
        } else if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("read-only file system")) {
            return Kind.FOLDER_READ_ONLY;
        }
        return FullDisk.isToBlame(folder, e) ? Kind.DISK_FULL : Kind.CANNOT_WRITE;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether the other documents will fail in the same way, so that they need not be tried. */
    public boolean stopsAll() {
        return kind == Kind.DISK_FULL || kind == Kind.FOLDER_READ_ONLY || kind == Kind.NO_FOLDER;
    }

    /** The message for people. */
    public String message(Locale reader) {
        return DocumentTexts.in(reader).get("problem." + kind.name(), details.toArray());
    }
}
