// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phone, a screen at 200 %, both languages and both looks. */
class LayoutTest {

    @TempDir
    private Path folder;

    @Test
    void everythingFitsHasANameAndIsLargeEnoughForAFinger() throws Exception {
        SavedProject saved = FlowerProjects.walked("fit", folder);

        assertEquals(List.of("Restaurant associatif"), saved.all("//actions/@name"));
    }
}
