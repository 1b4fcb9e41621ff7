// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facilitator, projector, a phone and a tablet, from the first action to the last dot. */
class WorkshopTest {

    @TempDir
    private Path folder;

    @Test
    void anAgoraWritesHidesGroupsVotesAndIsSaved() throws Exception {
        SavedProject saved = FlowerProjects.walked("agora", folder);

        assertAll(
                () -> assertEquals(List.of("Soleil", "Goutte", "Goutte", "Goutte"),
                        saved.all("//contributions/@groupLabel")),
                () -> assertEquals("#e69f00",
                        saved.one("//contributions[@name='On mange chaud ensemble']/@groupColour")),
                () -> assertEquals(saved.all("//sessions[@name='Agora d’essai']/@id").get(0),
                        saved.one("//contributions[@name='Des bocaux pour l’hiver']/@session")),
                () -> assertEquals(saved.one("//contributions[@name='Nourrir']/@id"),
                        saved.one("//contributions[@name='Des fruits qui se perdaient']/@mergedInto")),
                () -> assertEquals(List.of("1", "5"), saved.all("//contributions/@dots")),
                () -> assertEquals(List.of("1", "5"), saved.all("//votes/options/@total")),
                () -> assertEquals("2", saved.one("//votes/@voters")));
    }
}
