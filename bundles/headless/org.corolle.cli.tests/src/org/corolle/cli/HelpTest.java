// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.corolle.cli.command.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The help texts stand in {@code expected}; with {@code COROLLE_REWRITE=true} they are written anew instead. */
class HelpTest {

    private static final Path NOWHERE = Path.of("");
    private static final boolean REWRITE = "true".equals(System.getenv("COROLLE_REWRITE"));

    @ParameterizedTest
    @CsvSource({"new, fr", "new, en", "info, fr", "info, en", "validate, fr", "validate, en", "rules, fr", "rules, en",
        "generate, fr",
            "generate, en", "draw, fr", "draw, en", "serve, fr", "serve, en", "samples, fr", "samples, en"})
    void explainsAVerb(String verb, String language) throws IOException {
        Spoken spoken = Spoken.english(NOWHERE, verb, "--help", "--language", language);

        assertEquals(ExitCode.OK, spoken.code());
        assertEquals(expected("help-" + verb + "-" + language, spoken.result()), spoken.result());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void explainsTheWholeCommandLine(String language) throws IOException {
        Spoken spoken = Spoken.english(NOWHERE, "--language", language, "--help");

        assertEquals(ExitCode.OK, spoken.code());
        assertEquals(expected("help-" + language, spoken.result()), spoken.result());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "info", "validate", "rules", "generate", "draw", "serve", "samples"})
    void fitsATerminalAndSpeaksNoEnglishInFrench(String verb) {
        String help = verb.isEmpty() ? Spoken.french(NOWHERE, "--help").result()
                : Spoken.french(NOWHERE, verb, "--help").result();

        assertTrue(help.lines().allMatch(line -> line.length() <= 80), help);
        assertFalse(help.matches("(?s).*\\b(the|with|file|shows?|usage:|exit|command)\\b.*"), help);
    }

    @Test
    void withoutAWordTheHelpIsAMessage() {
        Spoken spoken = Spoken.french(NOWHERE);

        assertEquals(ExitCode.USAGE, spoken.code());
        assertEquals("", spoken.result());
        assertTrue(spoken.messages().startsWith("Usage"), spoken.messages());
    }

    @Test
    void tellsItsVersion() {
        assertTrue(Spoken.french(NOWHERE, "--version").result().startsWith("Corolle "));
    }

    private static String expected(String name, String said) throws IOException {
        if (REWRITE) {
            Files.writeString(Path.of("src/org/corolle/cli/expected", name + ".txt"), said);
            return said;
        }
        try (InputStream in = HelpTest.class.getResourceAsStream("expected/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
