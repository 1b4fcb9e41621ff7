// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.settings;

import java.nio.file.Path;

import org.corolle.ui.project.FilePaths;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What Corolle remembers between two starts besides the window itself. */
public final class WorkbenchSettings {

    private static final String NODE = "org.corolle.workbench";
    private static final String FOLDER = "folder";

    private WorkbenchSettings() {
    }

    /** The folder where new projects and copies of samples go. */
    public static Path projectsFolder() {
        return FilePaths.of(get(FOLDER, WorkspaceFolder.documents().toString())).orElseGet(WorkspaceFolder::documents);
    }

    public static void setProjectsFolder(Path folder) {
        put(FOLDER, folder.toString());
    }

    public static String get(String key, String otherwise) {
        return node().get(key, otherwise);
    }

    /** Keeps this at once, so that a crash does not lose it. */
    public static void put(String key, String value) {
        node().put(key, value);
        try {
            node().flush();
        } catch (BackingStoreException notKept) {
            Platform.getLog(WorkbenchSettings.class).warn(notKept.getMessage(), notKept);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
