// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line that breaks, two votes, a scribe's keyboard, two who correct one card. */
class HandsTest {

    @TempDir
    private Path folder;

    @Test
    void whatHandsHaveDoneIsNotLost() throws Exception {
        SavedProject saved = FlowerProjects.walked("hands", folder);

        assertEquals(List.of("Le pain des voisins", "-5 kg de déchets", "Les enfants cuisinent avec leurs parents"),
                saved.all("//contributions/@name"));
        assertEquals(List.of("3", "0", "0", "1"), saved.all("//votes/options/@total"));
    }
}
