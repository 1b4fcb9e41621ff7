// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tablet of some years ago, in a browser that keeps nothing. */
class OlderTest {

    @TempDir
    private Path folder;

    @Test
    void anOlderTabletTakesPart() throws Exception {
        SavedProject saved = FlowerProjects.walked("older", folder);

        assertEquals(List.of("Réparer plutôt que jeter"), saved.all("//contributions/@name"));
    }
}
