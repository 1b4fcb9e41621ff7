// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import java.nio.file.Path;

/** Rooms that begin with a flower of six petals and no action. */
final class Agoras {

    private Agoras() { }

    static Path begun(Path folder) throws Exception {
        Path project = folder.resolve("agora.corolle");
        Program.run("new", project.toString(), "--template", "fleur-six-petales", "--title", "Agora d’essai",
                "--language", "fr");
        return project;
    }

    /** What is saved at the end of a journey. */
    static Saved walked(String journey, Path folder) throws Exception {
        Path project = begun(folder);
        try (Hosted hosted = Hosted.of(project)) {
            Journey.walk(journey, hosted);
        }
        return new Saved(project);
    }
}
