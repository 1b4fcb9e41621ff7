// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectReader;
import org.corolle.model.project.EvaluationProject;

/**
 * The project files of this bundle, which are the source of samples and templates: they are edited with Corolle itself.
 */
final class Shipped {

    private Shipped() { }

    static InputStream open(String path) {
        return Objects.requireNonNull(Shipped.class.getResourceAsStream("/" + path), path);
    }

    static EvaluationProject read(String path) {
        try (InputStream file = open(path)) {
            return new ProjectReader().read(file, Path.of(path), Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (ProjectProblem e) {
            throw new IllegalStateException(path, e);
        }
    }
}
