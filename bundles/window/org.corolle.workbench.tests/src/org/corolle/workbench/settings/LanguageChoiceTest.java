// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.corolle.ui.look.WindowLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageChoiceTest {

    @TempDir
    private Path folder;

    @Test
    void isTheSystemsUntilSomebodyChooses() {
        assertEquals(LanguageChoice.SYSTEM, LanguageChoice.in(folder));
        assertEquals(Locale.FRENCH, WindowLanguage.of(Locale.CANADA_FRENCH));
        assertEquals(Locale.ENGLISH, WindowLanguage.of(Locale.GERMANY));
    }

    @Test
    void isKeptAsTheWordThatTheStartScriptsRead() throws IOException {
        LanguageChoice.FRENCH.keep(folder.resolve("new"));

        assertEquals("fr\n", Files.readString(folder.resolve("new/language")));
        assertEquals(LanguageChoice.FRENCH, LanguageChoice.in(folder.resolve("new")));
    }

    @Test
    void leavesNothingBehindForTheSystems() throws IOException {
        LanguageChoice.ENGLISH.keep(folder);

        LanguageChoice.SYSTEM.keep(folder);

        assertFalse(Files.exists(folder.resolve("language")));
    }

    @Test
    void ignoresAWordThatNobodyUnderstands() throws IOException {
        Files.writeString(folder.resolve("language"), "klingon");

        assertEquals(LanguageChoice.SYSTEM, LanguageChoice.in(folder));
    }
}
