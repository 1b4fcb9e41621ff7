// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.corolle.cli.command.ExitCode;
import org.corolle.samples.Sample;
import org.corolle.samples.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplesTest {

    @TempDir
    private Path folder;

    @Test
    void listsSamplesAndTemplatesInTheUsersLanguage() {
        String french = Spoken.french(folder, "samples").result();
        String english = Spoken.english(folder, "samples").result();

        for (Sample sample : Sample.values()) {
            assertTrue(french.contains(sample.id() + " — " + sample.title(Locale.FRENCH)), french);
            assertTrue(english.contains(sample.id() + " — " + sample.title(Locale.ENGLISH)), english);
        }
        for (Template template : Template.values()) {
            assertTrue(french.contains("  " + template.id() + " — "), french);
        }
    }

    @ParameterizedTest
    @EnumSource
    void copiesASampleByteForByte(Sample sample) throws IOException {
        Spoken spoken = Spoken.french(folder, "samples", sample.id());

        assertEquals(ExitCode.OK, spoken.code(), spoken.messages());
        assertArrayEquals(sample.open().readAllBytes(), Files.readAllBytes(folder.resolve(sample.id() + ".corolle")));
    }

    @Test
    void copiesATemplateIntoAFolderThatIsMade() throws IOException {
        Spoken spoken = Spoken.french(folder, "samples", "porter", "-o", "à ranger/modèles/");

        assertEquals(ExitCode.OK, spoken.code(), spoken.messages());
        assertArrayEquals(Template.PORTER.open().readAllBytes(),
                Files.readAllBytes(folder.resolve("à ranger/modèles/porter.corolle")));
    }

    @Test
    void writesToTheStandardOutput() throws IOException {
        Spoken spoken = Spoken.french(folder, "samples", "cooperation", "-o", "-");

        assertEquals(ExitCode.OK, spoken.code(), spoken.messages());
        assertArrayEquals(Sample.COOPERATION.open().readAllBytes(), spoken.bytes());
        assertEquals("", spoken.messages());
        assertEquals(0, Files.list(folder).count());
    }
}
