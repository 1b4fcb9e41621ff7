// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.nio.file.Path;

import org.corolle.core.Progress;
import org.corolle.model.project.EvaluationProject;

/** Opens a .corolle file. Never changes anything on disk. */
public final class ProjectReader {

    /** Reads the project; the result is contained in its own EMF resource, with look-up by id. */
    public EvaluationProject read(Path file, Progress progress) throws ProjectProblem {
        throw new UnsupportedOperationException();
    }
}
