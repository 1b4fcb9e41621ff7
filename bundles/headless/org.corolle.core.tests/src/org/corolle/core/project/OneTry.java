// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.nio.file.Path;

import org.corolle.core.Progress;

/** Reads a project, or writes one, and says how it went in one word. */
public final class OneTry {

    private OneTry() { }

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[1]);
        try {
            if (arguments[0].equals("write")) {
                new ProjectWriter().write(new SmallProject().project, file, Progress.NONE);
            } else {
                new ProjectReader().read(file, Progress.NONE);
            }
            System.out.println("done");
        } catch (ProjectProblem e) {
            System.out.println(e.kind());
        }
    }
}
