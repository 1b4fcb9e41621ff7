// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.corolle.board.ui.text.BoardMessages;
import org.corolle.core.file.AtomicFile;
import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.export.DrawingExport;
import org.corolle.ui.project.OpenProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Writes one drawing in the background; a file that was there stays whole until the new one is. */
final class DrawingJob extends Job {

    private final OpenProject project;
    private final DiagramRequest request;
    private final DrawingExport export;
    private final Path file;
    private final Display display;
    private final Consumer<Boolean> whenDone;

    /** The consumer hears on the display thread whether the file is written. */
    DrawingJob(OpenProject project, DiagramRequest request, DrawingExport export, Path file, Display display,
            Consumer<Boolean> whenDone) {
        super(BoardMessages.TEXTS.get("export.job", file.getFileName()));
        this.project = project;
        this.request = request;
        this.export = export;
        this.file = file;
        this.display = display;
        this.whenDone = whenDone;
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        boolean written = false;
        try {
            project.read(copy -> {
                try {
                    AtomicFile.replace(file, out -> export.write(copy, request, out));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return null;
            });
            written = true;
        } catch (RuntimeException | OutOfMemoryError e) {
            Platform.getLog(DrawingJob.class).warn(file + ": " + e, e);
        }
        boolean good = written;
        if (!display.isDisposed()) {
            display.asyncExec(() -> whenDone.accept(good));
        }
        return Status.OK_STATUS;
    }
}
