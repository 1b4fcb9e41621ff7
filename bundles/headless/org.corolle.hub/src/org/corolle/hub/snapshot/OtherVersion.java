// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.snapshot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectReader;
import org.corolle.core.project.ProjectWriter;
import org.corolle.hub.Hub;
import org.corolle.model.project.EvaluationProject;

/** Another version of an open project, which somebody has put in its place or which was kept beside it. */
public final class OtherVersion {

    private OtherVersion() { }

    /**
     * What the open project has that the other version has not, and the other way round. Waits for hub and disk: not
     * for the hub's or the display's thread.
     *
     * @throws ProjectProblem if the other version cannot be read
     */
    public static Comparison compare(Hub hub, Path other) throws ProjectProblem {
        EvaluationProject theirs = new ProjectReader().read(other, Progress.NONE);
        byte[] ours = hub.ask(project -> bytes(project, hub.file())).join();
        try {
            return Comparison.between(theirs, new ProjectReader().read(new ByteArrayInputStream(ours), hub.file(),
                    Progress.NONE));
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    private static byte[] bytes(EvaluationProject project, Path file) {
        try {
            return new ProjectWriter().bytes(project, file, Progress.NONE);
        } catch (ProjectProblem problem) {
            throw new CompletionException(problem);
        }
    }
}
