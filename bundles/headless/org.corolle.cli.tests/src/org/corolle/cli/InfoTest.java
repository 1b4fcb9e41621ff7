// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.corolle.cli.command.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfoTest {

    @TempDir
    private Path folder;

    @Test
    void tellsTitleTerritoryAndCounts() {
        Spoken.french(folder, "samples", "conserverie");

        Spoken spoken = Spoken.french(folder, "info", "conserverie.corolle");

        assertEquals(ExitCode.OK, spoken.code(), spoken.messages());
        assertTrue(spoken.result().contains("Titre de la démarche  La Conserverie mobile et solidaire"),
                spoken.result());
        assertTrue(spoken.result().matches("(?s).*Territoire +Romans-sur-Isère.*"), spoken.result());
        assertTrue(spoken.result().matches("(?s).*  Case +9\n.*"), spoken.result());
        assertFalse(spoken.result().contains("null"), spoken.result());
    }

    @Test
    void tellsWhatWasMadeUp() {
        Spoken.french(folder, "samples", "conserverie-illustree");

        String result = Spoken.english(folder, "info", "conserverie-illustree.corolle").result();

        assertTrue(result.contains("are illustrative"), result);
    }

    @Test
    void leavesOutWhatIsNotSaid() {
        Spoken.french(folder, "new", "p");

        String result = Spoken.french(folder, "info", "p.corolle").result();

        assertFalse(result.contains("Territoire"), result);
        assertTrue(result.contains("Titre de la démarche  p"), result);
    }
}
