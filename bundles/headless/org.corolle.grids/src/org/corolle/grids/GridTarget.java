// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.corolle.core.Progress;
import org.corolle.core.file.AtomicFile;
import org.corolle.grids.grid.GridProblem;

/** Puts a finished file in the place of another, or leaves everything as it was. */
final class GridTarget {

    /** Writes the new content. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private GridTarget() { }

    static void replace(Path target, Progress progress, Content content) throws GridProblem {
        Path file = target.toAbsolutePath().normalize();
        if (Files.isDirectory(file)) {
            throw new GridProblem(GridProblem.Kind.IS_FOLDER, null, target);
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new GridProblem(GridProblem.Kind.NO_FOLDER, null, target);
        }
        try {
            AtomicFile.replace(file, out -> {
                content.write(out);
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
            });
        } catch (AtomicFile.SyncFailed written) {
            // the document is there, whole; should a power cut take it, it can be made again
        } catch (AccessDeniedException e) {
            throw new GridProblem(GridProblem.Kind.NO_PERMISSION, e, target);
        } catch (IOException e) {
            throw new GridProblem(GridProblem.Kind.CANNOT_WRITE, e, target, String.valueOf(e.getMessage()));
        }
    }
}
