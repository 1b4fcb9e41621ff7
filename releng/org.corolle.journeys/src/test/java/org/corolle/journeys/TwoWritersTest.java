// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two keyboards in one text. */
class TwoWritersTest {

    @TempDir
    private Path folder;

    @Test
    void twoPeopleInOneTextLoseNoLetter() throws Exception {
        SavedProject saved = FlowerProjects.walked("together", folder);

        assertEquals(List.of("Nous ouvrons la cuisine à tous : une soupe partagée, chaque jeudi, avec les voisins."),
                saved.all("//contributions/@name"));
    }
}
