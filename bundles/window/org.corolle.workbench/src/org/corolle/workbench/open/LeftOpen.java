// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.corolle.ui.project.FilePaths;
import org.corolle.ui.project.OpenProject;
import org.corolle.ui.project.OpenProjects;
import org.corolle.workbench.settings.WorkbenchSettings;
import org.eclipse.swt.widgets.Display;

/** Which projects are open now, kept on disk: after a crash the window opens on them again. */
public final class LeftOpen {

    private static final String KEY = "leftOpen";

    private LeftOpen() { }

    /** Those of the last time, unless the window was closed as it should be; each is named once. */
    public static List<Path> lastTime() {
        return WorkbenchSettings.get(KEY, "").lines().flatMap(line -> FilePaths.of(line).stream())
                .filter(Files::isRegularFile).toList();
    }

    /** Keeps the list from now on. */
    public static void watch(Display display) {
        OpenProjects projects = OpenProjects.of(display);
        projects.addListener(() -> keep(projects.all().stream().map(OpenProject::file).toList()));
    }

    /** The window is closed as it should be: its own memory knows what was open. */
    public static void forget() {
        keep(List.of());
    }

    private static void keep(List<Path> files) {
        WorkbenchSettings.put(KEY, files.stream().map(Path::toString).sorted().collect(Collectors.joining("\n")));
    }
}
