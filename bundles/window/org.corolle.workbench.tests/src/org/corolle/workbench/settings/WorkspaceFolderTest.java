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

class WorkspaceFolderTest {

    @TempDir
    private Path home;

    @Test
    void takesTheDocumentsWhereTheDesktopHasThem() throws IOException {
        Files.createDirectories(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/Mes documents\"\n");

        assertEquals(home.resolve("Mes documents"), WorkspaceFolder.systemDocuments(home));
    }

    @Test
    void takesDocumentsWhereNothingIsSaid() {
        assertEquals(home.resolve("Documents"), WorkspaceFolder.systemDocuments(home));
    }

    @Test
    void aFolderThatCanBeMadeIsUsable() {
        assertTrue(FolderChooser.isUsable(home.resolve("a/b/c").toString()));
        assertFalse(FolderChooser.isUsable("a/b"));
        assertFalse(FolderChooser.isUsable(" "));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        assertFalse(FolderChooser.isUsable(Files.createFile(home.resolve("file")).toString()));
    }
}
