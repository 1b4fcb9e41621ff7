// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room's process killed while cards pour in. */
class CrashedServerTest {

    @TempDir
    private Path folder;

    @Test
    void everyCardIsThereOnceAfterTheProcessWasKilled() throws Exception {
        SavedProject saved = FlowerProjects.walked("killed", folder);

        assertEquals(cards("Ada"), saved.all("//contributions[@groupLabel='Soleil']/@name"));
        assertEquals(cards("Bob"), saved.all("//contributions[@groupLabel='Goutte']/@name"));
    }

    private static List<String> cards(String name) {
        return IntStream.rangeClosed(1, 12).mapToObj(i -> name + " " + i + ".").toList();
    }
}
