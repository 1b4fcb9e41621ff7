// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import java.nio.file.Path;

/** Rooms that begin with a flower of six petals and no action. */
final class FlowerProjects {

    private FlowerProjects() { }

    static Path begun(Path folder) throws Exception {
        Path project = folder.resolve("agora.corolle");
        CorolleProgram.run("new", project.toString(), "--template", "fleur-six-petales", "--title", "Agora d’essai",
                "--language", "fr");
        return project;
    }

    /** What is saved at the end of a journey. */
    static SavedProject walked(String journey, Path folder) throws Exception {
        Path project = begun(folder);
        try (ServedProject hosted = ServedProject.of(project)) {
            BrowserScript.walk(journey, hosted);
        }
        return new SavedProject(project);
    }
}
