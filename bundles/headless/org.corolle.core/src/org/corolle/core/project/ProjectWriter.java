// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.corolle.core.Progress;
import org.corolle.core.file.AtomicFile;
import org.corolle.core.file.SideFile;
import org.corolle.core.project.ProjectProblem.Kind;
import org.corolle.model.project.EvaluationProject;

/** Writes a .corolle file: XMI in UTF-8, in a stable order, atomically. What it writes, {@link ProjectReader} opens. */
public final class ProjectWriter {

    private static final int LUMP_BYTES = 1 << 16;

    private final long most;

    public ProjectWriter() {
        this(ProjectFormat.MAX_BYTES);
    }

    ProjectWriter(long most) {
        this.most = most;
    }

    /** Replaces the file by this project, whole or not at all. Steps are elements. The project is not changed. */
    public void write(EvaluationProject project, Path file, Progress progress) throws ProjectProblem {
        if (Files.isDirectory(file)) {
            throw new ProjectProblem(Kind.IS_FOLDER, null, file);
        }
        progress.begin(new Fitness().check(project, file));
        try {
            AtomicFile.replace(file, out -> write(project, new Limit(out, most), progress));
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    /** What the file would hold, in memory; {@code file} is what messages call it. Steps are elements. */
    public byte[] bytes(EvaluationProject project, Path file, Progress progress) throws ProjectProblem {
        progress.begin(new Fitness().check(project, file));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(project, new Limit(bytes, most), progress);
        } catch (IOException e) {
            throw problem(file, e);
        }
        return bytes.toByteArray();
    }

    /** Replaces the file by what {@link #bytes} has given, whole or not at all. Steps are bytes. */
    public void replace(Path file, byte[] content, Progress progress, AtomicFile.LastLook before)
            throws ProjectProblem {
        if (Files.isDirectory(file)) {
            throw new ProjectProblem(Kind.IS_FOLDER, null, file);
        }
        try {
            progress.begin(content.length);
            AtomicFile.replace(file, out -> {
                for (int from = 0; from < content.length; from += LUMP_BYTES) {
                    Tick.stopIfCancelled(progress);
                    int length = Math.min(LUMP_BYTES, content.length - from);
                    out.write(content, from, length);
                    progress.worked(length);
                }
            }, before);
        } catch (IOException e) {
            throw problem(file, e);
        }
    }

    /** The bytes of the file, into a stream that is left open. */
    public void write(EvaluationProject project, OutputStream out) throws IOException {
        try {
            new Fitness().check(project, "");
        } catch (ProjectProblem e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        write(project, out, Progress.NONE);
    }

    private static void write(EvaluationProject project, OutputStream out, Progress progress) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        Tick tick = new Tick(progress);
        new XmiOutput(project, text, tick).document();
        tick.flush();
        text.flush();
    }

    private ProjectProblem problem(Path file, IOException e) {
        Path folder = file.toAbsolutePath().getParent();
        if (e instanceof Limit.Reached) {
            return new ProjectProblem(Kind.UNFIT_SIZE, e, file, most >> 20);
        }
        if (e instanceof AtomicFile.SyncFailed) {
            return new ProjectProblem(Kind.SYNC_FAILED, e, file);
        }
        if (folder != null && !Files.isDirectory(folder)) {
            return new ProjectProblem(Kind.FOLDER_NOT_FOUND, e, file, folder);
        }
        if (SideFile.isTooLong(file)) {
            return new ProjectProblem(Kind.NAME_TOO_LONG, e, file, SideFile.LONGEST_NAME_BYTES);
        }
        if (e instanceof AccessDeniedException) {
            boolean closed = folder != null && (!Files.exists(file) || Files.isWritable(file))
                    && !Files.isWritable(folder);
            return closed ? new ProjectProblem(Kind.FOLDER_READ_ONLY, e, file, folder)
                    : new ProjectProblem(Kind.NO_PERMISSION, e, file);
        }
        return new ProjectProblem(FullDisk.isToBlame(folder, e) ? Kind.DISK_FULL : Kind.CANNOT_WRITE, e, file);
    }
}
