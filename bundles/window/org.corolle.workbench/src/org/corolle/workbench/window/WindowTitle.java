// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.window;

import java.util.Optional;

import org.corolle.ui.project.OpenProject;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** The window is called like the project in front. */
public final class WindowTitle {

    private static final int LONGEST = 90;

    private WindowTitle() {
    }

    /** "Title – Corolle", or Corolle alone. */
    public static void show(IWorkbenchWindowConfigurer window, Optional<OpenProject> project) {
        window.setTitle(project.map(OpenProject::title).map(title -> shortened(title) + " – Corolle")
                .orElse("Corolle"));
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }
}
