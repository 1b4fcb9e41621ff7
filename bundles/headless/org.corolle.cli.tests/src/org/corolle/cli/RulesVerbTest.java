// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.corolle.cli.command.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesVerbTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void projectInTheFolder() {
        Spoken.english(folder, "samples", "conserverie", "-o", "c.corolle");
    }

    @Test
    void tellsEveryRuleWithItsThresholds() {
        String result = Spoken.french(folder, "rules", "c.corolle").result();

        assertEquals(36, result.lines().filter(line -> line.matches("V\\d\\d  .*\\[.*]")).count(), result);
        assertTrue(result.contains("V38.characters=60"), result);
    }

    @Test
    void aRuleSwitchedOffSaysNothingAnyMoreAndTheUsualWayComesBack() {
        assertTrue(findings().contains("  V12  "));

        assertEquals(ExitCode.OK, Spoken.french(folder, "rules", "c.corolle", "--set", "V12=off").code());
        assertFalse(findings().contains("  V12  "));
        assertTrue(Spoken.french(folder, "rules", "c.corolle").result().contains("[arrêtée]"));

        Spoken.french(folder, "rules", "c.corolle", "--set", "v12=usual");
        assertTrue(findings().contains("  V12  "));
    }

    @Test
    void severityAndThresholdsAreTheProjectsOwn() {
        Spoken.french(folder, "rules", "c.corolle", "--set", "V12=error,V38.characters=500");

        assertTrue(findings().startsWith("BLOQUE"), findings());
        assertEquals(ExitCode.FINDINGS, Spoken.french(folder, "validate", "c.corolle").code());
        String json = Spoken.english(folder, "rules", "c.corolle", "--json").result();
        assertTrue(json.replaceAll("\\s", "").contains("\"thresholds\":{\"characters\":500}"), json);
    }

    @ParameterizedTest
    @CsvSource({"V99=off, V99", "V12=loud, loud", "V12, V12", "V38.size=3, size", "V38.characters=many, many",
            "V38.characters=-1, -1"})
    void aWishThatIsNoneChangesNothing(String wish, String named) throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("c.corolle"));

        Spoken spoken = Spoken.french(folder, "rules", "c.corolle", "--set", "V12=off," + wish);

        assertEquals(ExitCode.USAGE, spoken.code());
        assertTrue(spoken.messages().contains(named), spoken.messages());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("c.corolle")));
    }

    private String findings() {
        return Spoken.french(folder, "validate", "c.corolle").result();
    }
}
