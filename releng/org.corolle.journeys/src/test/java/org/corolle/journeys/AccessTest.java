// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every role at every step, in both languages and looks. */
class AccessTest {

    @TempDir
    private Path folder;

    @Test
    void axeFindsNothing() throws Exception {
        SavedProject saved = FlowerProjects.walked("access", folder);

        assertEquals(List.of("Restaurant associatif"), saved.all("//actions/@name"));
    }
}
