// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    private Path home;

    @Test
    void takesTheDocumentsWhereTheDesktopHasThem() throws IOException {
        Files.createDirectories(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/Mes documents\"\n");

        assertEquals(home.resolve("Mes documents"), Home.systemDocuments(home));
    }

    @Test
    void takesDocumentsWhereNothingIsSaid() {
        assertEquals(home.resolve("Documents"), Home.systemDocuments(home));
    }

    @Test
    void aFolderThatCanBeMadeIsUsable() {
        assertTrue(Folders.isUsable(home.resolve("a/b/c").toString()));
        assertFalse(Folders.isUsable("a/b"));
        assertFalse(Folders.isUsable(" "));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        assertFalse(Folders.isUsable(Files.createFile(home.resolve("file")).toString()));
    }
}
