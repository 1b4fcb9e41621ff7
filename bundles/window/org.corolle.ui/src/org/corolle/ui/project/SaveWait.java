// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

import org.corolle.core.project.ProjectProblem;
import org.corolle.hub.HubStopped;
import org.corolle.ui.look.WindowLanguage;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;

/** Waits for a file to be written, beside the window; stops when its user wants to, even if the disk never answers. */
final class SaveWait {

    private static final long LOOK_MS = 100;

    private SaveWait() { }

    /**
     * Empty when all is well, else what went wrong, in words.
     *
     * @throws CancellationException when the user has stopped it; the file is as it was
     */
    static Optional<String> until(CompletableFuture<Void> written, IProgressMonitor monitor) {
        while (true) {
            try {
                BoundedWait.of(written, LOOK_MS);
                return Optional.empty();
            } catch (TimeoutException goesOn) {
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
            } catch (CompletionException failed) {
                return Optional.of(words(failed));
            }
        }
    }

    private static String words(Throwable failed) {
        Throwable cause = failed;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof CancellationException stopped) {
            throw stopped;
        } else if (cause instanceof ProjectProblem problem) {
            return problem.message(WindowLanguage.locale());
        } else if (cause instanceof HubStopped stopped) {
            return stopped.message(WindowLanguage.locale());
        }
        Platform.getLog(SaveWait.class).error(String.valueOf(cause), cause);
        return UiMessages.TEXTS.get("save.problem.unforeseen");
    }
}
