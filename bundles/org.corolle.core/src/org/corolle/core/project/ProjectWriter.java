// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.corolle.core.Progress;
import org.corolle.model.project.EvaluationProject;

/** Writes a .corolle file: XMI in UTF-8, in a stable order, atomically. */
public final class ProjectWriter {

    /** Replaces the file by this project: new file, sync, rename, folder sync. Until then the old file stays whole. */
    public void write(EvaluationProject project, Path file, Progress progress) throws ProjectProblem {
        throw new UnsupportedOperationException();
    }

    /** The bytes of the file, into a stream that is left open. */
    public void write(EvaluationProject project, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
