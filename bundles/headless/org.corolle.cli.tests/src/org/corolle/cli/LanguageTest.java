// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"fr_FR.UTF-8, '', fr", "fr, '', fr", "fr_CA, '', fr", "C, '', en", "en_GB.UTF-8, '', en",
            "de_DE.UTF-8, '', en", "en_GB.UTF-8, fr_FR.UTF-8, fr", "fr_FR.UTF-8, C.UTF-8, en"})
    void followsTheSystem(String lang, String lcAll, String expected) {
        assertEquals(expected, spoken(Map.of("LANG", lang, "LC_ALL", lcAll), "info"));
    }

    @ParameterizedTest
    @CsvSource({"fr, fr", "en, en"})
    void followsTheOptionRatherThanTheSystem(String asked, String expected) {
        assertEquals(expected, spoken(Map.of("LANG", "fr_FR"), "info", "--language", asked));
        assertEquals(expected, spoken(Map.of("LANG", "en_GB"), "info", "--language=" + asked));
        assertEquals(expected, spoken(Map.of("LANG", "en_GB"), "--language", asked, "info"));
    }

    @ParameterizedTest
    @CsvSource({"fr_FR, fr", "C, en"})
    void theLauncherKeepsTheLanguageItReplaced(String kept, String expected) {
        assertEquals(expected, spoken(Map.of("COROLLE_LOCALE", kept, "LC_ALL", "C.UTF-8"), "info"));
    }

    private static String spoken(Map<String, String> variables, String... words) {
        String said = Spoken.run(Path.of(""), new HashMap<>(variables), () -> false, words).messages();
        return said.startsWith("Il manque") ? "fr" : said.contains("is missing") ? "en" : said;
    }
}
