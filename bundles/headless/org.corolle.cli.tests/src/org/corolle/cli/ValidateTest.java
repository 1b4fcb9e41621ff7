// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.corolle.cli.command.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void projectInTheFolder() {
        Spoken.english(folder, "samples", "conserverie", "-o", "c.corolle");
    }

    @Test
    void groupsFindingsByGravityThenByRuleWithOneRemedyForAll() {
        String result = Spoken.french(folder, "validate", "c.corolle").result();

        assertTrue(result.startsWith("À FAIRE"), result);
        assertEquals(1, result.lines().filter(line -> line.startsWith("  V12  ")).count());
        assertEquals(9, result.lines().filter(line -> line.contains("Rien ne permet encore de répondre")).count());
        assertTrue(result.indexOf("  V12  ") < result.indexOf("SUGGESTION"), result);
        assertTrue(result.lines().reduce((a, b) -> b).orElseThrow().startsWith("Bloquent un export\u00a0: 0."), result);
    }

    @Test
    void speaksEnglish() {
        assertTrue(Spoken.english(folder, "validate", "c.corolle").result().startsWith("TO DO"));
    }

    @Test
    void showsOnlyWhatIsGraveEnoughButCountsAll() {
        String result = Spoken.french(folder, "validate", "c.corolle", "--severity", "ERROR").result();

        assertEquals(1, result.lines().count());
        assertFalse(result.contains("À faire\u00a0: 0"), result);
    }

    @Test
    void todosDoNotFailAScript() {
        assertEquals(ExitCode.OK, Spoken.french(folder, "validate", "c.corolle").code());
    }
}
