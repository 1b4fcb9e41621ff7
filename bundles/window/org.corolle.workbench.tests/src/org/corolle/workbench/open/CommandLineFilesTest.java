// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class CommandLineFilesTest {

    @Test
    void takesWhatIsNeitherAnOptionNorItsValue() {
        List<Path> files = CommandLineFiles.in("-data", "/somewhere", "/a/projet.corolle", "-clean",
                "/a/b/../second.corolle");

        assertEquals(List.of(Path.of("/a/projet.corolle"), Path.of("/a/second.corolle")), files);
    }

    @Test
    void takesNamesWithSpacesAndAccents() {
        assertEquals(List.of(Path.of("/à faire/l’été.corolle")), CommandLineFiles.in("/à faire/l’été.corolle"));
    }

    @Test
    void readsBackWhatItWrote() {
        List<Path> files = List.of(Path.of("/a b/c"), Path.of("/d"));

        assertEquals(files, CommandLineFiles.of(CommandLineFiles.lines(files)));
    }
}
