// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two participants and the scribe, each with an undo. */
class UndoJourneyTest {

    @TempDir
    private Path folder;

    @Test
    void undoTakesBackWhatIsMineAlone() throws Exception {
        SavedProject saved = FlowerProjects.walked("undo", folder);

        assertEquals(List.of("Ada un", "Bob un"), saved.all("//contributions/@name").stream().sorted().toList());
        assertEquals("IDEA", saved.one("//contributions[@name='Ada un']/@kind"));
    }
}
