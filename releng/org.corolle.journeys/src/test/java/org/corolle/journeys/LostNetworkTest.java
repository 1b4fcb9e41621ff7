// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cable that is pulled while somebody writes. */
class LostNetworkTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenWithoutACableArrivesOnceInOrder() throws Exception {
        SavedProject saved = FlowerProjects.walked("cable", folder);

        assertEquals(List.of("Avant", "Un : le pain", "Deux : le sel", "Trois : le four", "Après"),
                saved.all("//contributions/@name"));
        assertEquals(List.of("Soleil"), saved.all("//contributions/@groupLabel").stream().distinct().toList());
    }
}
