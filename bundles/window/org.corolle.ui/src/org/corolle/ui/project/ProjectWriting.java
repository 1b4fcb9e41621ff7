// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectWriter;
import org.corolle.hub.Hub;
import org.corolle.ui.look.WindowLanguage;

/** Has the hub write the project and waits for it. Empty when all is well, else what went wrong, in words. */
final class ProjectWriting {

    private ProjectWriting() { }

    static Optional<String> save(Hub hub) {
        return problem(hub.save());
    }

    static Optional<String> to(Hub hub, Path target) {
        return problem(hub.ask(project -> {
            try {
                new ProjectWriter().write(project, target, Progress.NONE);
            } catch (ProjectProblem problem) {
                throw new CompletionException(problem);
            }
            return null;
        }));
    }

    private static Optional<String> problem(CompletableFuture<?> writing) {
        try {
            writing.join();
            return Optional.empty();
        } catch (CompletionException failed) {
            Throwable cause = failed;
            while (cause.getCause() != null && cause instanceof CompletionException) {
                cause = cause.getCause();
            }
            return Optional.of(cause instanceof ProjectProblem problem ? problem.message(WindowLanguage.locale())
                    : String.valueOf(cause.getLocalizedMessage()));
        }
    }
}
