// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.ui.project.FilePaths;
import org.corolle.workbench.settings.WorkbenchSettings;

/** The projects that were opened last, the newest first; what is no longer there is not named. */
public final class RecentProjects {

    private static final String KEY = "recent";
    private static final int MOST = 10;

    private RecentProjects() {
    }

    /** Those of them that still exist. */
    public static List<Path> list() {
        return WorkbenchSettings.get(KEY, "").lines().flatMap(line -> FilePaths.of(line).stream())
                .filter(Files::isRegularFile).toList();
    }

    /** Puts this file first. */
    public static void add(Path file) {
        keep(Stream.concat(Stream.of(file), list().stream().filter(other -> !other.equals(file))).limit(MOST).toList());
    }

    /** Forgets them all; the files stay. */
    public static void clear() {
        keep(List.of());
    }

    private static void keep(List<Path> files) {
        WorkbenchSettings.put(KEY, files.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }
}
