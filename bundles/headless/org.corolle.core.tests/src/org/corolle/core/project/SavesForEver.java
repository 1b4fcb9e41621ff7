// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.nio.file.Path;

import org.corolle.core.Progress;
import org.corolle.model.project.EvaluationProject;

/** Saves a project of two thousand elements again and again, until it is killed; says when the first save is done. */
public final class SavesForEver {

    private SavesForEver() { }

    public static void main(String[] arguments) throws Exception {
        EvaluationProject project = RandomProject.of(7, 2_000);
        for (int i = 1;; i++) {
            project.setName("Enregistrement " + i);
            new ProjectWriter().write(project, Path.of(arguments[0]), Progress.NONE);
            System.out.println(i);
        }
    }
}
