// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.hub.Hub;
import org.corolle.model.project.EvaluationProject;

/**
 * A copy of the project for long readings in the background: it stands still while it is read. One reading at a time.
 */
final class BackgroundReader {

    private final Hub hub;
    private final Path file;
    private WindowReplica copy;

    BackgroundReader(Hub hub, Path file) {
        this.hub = hub;
        this.file = file;
    }

    /** Reads the project as it is at least now. Cancelled when the project is closed meanwhile. */
    synchronized <T> T read(Function<EvaluationProject, T> reading) {
        try {
            BoundedWait.inBackground(hub.ask(project -> null));
            if (copy == null) {
                copy = WindowReplica.of(hub, file, Progress.NONE, () -> { });
            }
        } catch (CompletionException | ProjectProblem closed) {
            throw new CancellationException(String.valueOf(closed.getMessage()));
        }
        copy.takeIn();
        return reading.apply(copy.replica().project());
    }
}
