// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowCheckTest {
    private static final Arrows ARROWS = Arrows.read(List.of("core ->", "tier window", "ui -> core"));

    @TempDir
    private Path folder;

    @Test
    void refusesAToolkitInAManifest() throws IOException {
        assertEquals(List.of("core is below the window and wants org.eclipse.jface"),
                complaints("core", Set.of("org.eclipse.jface"), Set.of()));
    }

    @Test
    void refusesAToolkitAmongTheImports() throws IOException {
        assertEquals(List.of("core is below the window and wants org.eclipse.swt.graphics"),
                complaints("core", Set.of(), Set.of("org.eclipse.swt.graphics")));
    }

    @Test
    void refusesAToolkitInCode() throws IOException {
        Path file = folder.resolve("Picture.java");
        Files.writeString(file, "import org.eclipse.swt.graphics.Image;");

        assertEquals(List.of(file + " is below the window and names a window toolkit"),
                complaints("core.tests", Set.of(), Set.of()));
    }

    @Test
    void allowsAToolkitInTheWindow() throws IOException {
        assertEquals(List.of(), complaints("ui.tests", Set.of("org.eclipse.ui"), Set.of("org.eclipse.swt")));
    }

    private List<String> complaints(String name, Set<String> requires, Set<String> imports) throws IOException {
        Bundle bundle = new Bundle(folder, "org.corolle." + name, requires, imports, Set.of());
        return WindowCheck.complaints(ARROWS, List.of(bundle));
    }
}
