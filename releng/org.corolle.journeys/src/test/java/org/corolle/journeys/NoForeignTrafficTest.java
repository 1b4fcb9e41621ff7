// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Chromium's own log says. */
class NoForeignTrafficTest {

    @TempDir
    private Path folder;

    @Test
    void nothingLeavesTheRoom() throws Exception {
        SavedProject saved = FlowerProjects.walked("quiet", folder);

        assertEquals(List.of("Réparer plutôt que jeter"), saved.all("//contributions/@name"));
    }
}
