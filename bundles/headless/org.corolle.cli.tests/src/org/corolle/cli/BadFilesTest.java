// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.corolle.cli.command.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that cannot be read or written as asked: exit code 3, a sentence with the file's name, nothing harmed. */
class BadFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void filesInTheFolder() throws IOException {
        Spoken.english(folder, "samples", "conserverie", "-o", "c.corolle");
        Files.writeString(folder.resolve("recette.txt"), "500 g de sucre");
        Files.createFile(folder.resolve("vide.corolle"));
        Files.createDirectory(folder.resolve("dossier"));
    }

    @ParameterizedTest
    @CsvSource({"info absent.corolle, n’existe pas", "info dossier, est un dossier", "info vide.corolle, vide",
            "info recette.txt, Corolle", "validate absent.corolle, n’existe pas",
            "generate absent.corolle matrix, n’existe pas", "generate dossier matrix, est un dossier"})
    void thatAreNoProjectAreNamed(String words, String sentence) {
        Spoken spoken = Spoken.french(folder, words.split(" "));

        assertEquals(ExitCode.FILE, spoken.code(), spoken.messages());
        assertTrue(spoken.messages().contains(sentence), spoken.messages());
        assertFalse(spoken.messages().contains("Exception"), spoken.messages());
        assertEquals(1, spoken.messages().lines().count(), spoken.messages());
    }

    @ParameterizedTest
    @CsvSource({"new recette.txt/p.corolle, Le dossier n’existe pas", "new absent/p, Le dossier n’existe pas",
            "generate c.corolle matrix -o absent/m.ods, Le dossier n’existe pas",
            "generate c.corolle matrix -o recette.txt/, Ce n’est pas un dossier",
            "samples cooperation -o absent/c.corolle, Le dossier n’existe pas"})
    void thatHaveNoFolderAreNamed(String words, String sentence) {
        Spoken spoken = Spoken.french(folder, words.split(" "));

        assertEquals(ExitCode.FILE, spoken.code(), spoken.messages());
        assertTrue(spoken.messages().contains(sentence), spoken.messages());
    }

    @ParameterizedTest
    @CsvSource({"new c", "new c.corolle -t porter", "samples cooperation -o c.corolle",
            "generate c.corolle matrix -o recette.csv"})
    void thatAreThereAreNotReplaced(String words) throws IOException {
        Files.copy(folder.resolve("recette.txt"), folder.resolve("recette.csv"));
        byte[] project = Files.readAllBytes(folder.resolve("c.corolle"));

        Spoken spoken = Spoken.french(folder, words.split(" "));

        assertEquals(ExitCode.FILE, spoken.code(), spoken.messages());
        assertTrue(spoken.messages().contains("--force"), spoken.messages());
        assertEquals("500 g de sucre", Files.readString(folder.resolve("recette.csv")));
        assertEquals(-1, java.util.Arrays.mismatch(project, Files.readAllBytes(folder.resolve("c.corolle"))));
    }

    @Test
    void oneTargetThatIsThereStopsAllOfThem() throws IOException {
        Files.writeString(folder.resolve("c-matrice.csv"), "rempli à la main");

        Spoken spoken = Spoken.french(folder, "generate", "c.corolle", "--all", "--format", "csv");

        assertEquals(ExitCode.FILE, spoken.code());
        assertEquals(5, Files.list(folder).count());
        assertEquals("rempli à la main", Files.readString(folder.resolve("c-matrice.csv")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatNobodyMayWriteIntoIsNamed() {
        Spoken spoken = Spoken.french(folder, "generate", "c.corolle", "matrix", "-o", "/proc/matrice.ods");

        assertEquals(ExitCode.FILE, spoken.code(), spoken.messages());
        assertTrue(spoken.messages().contains("/proc"), spoken.messages());
        assertFalse(spoken.messages().contains("Exception"), spoken.messages());
    }
}
