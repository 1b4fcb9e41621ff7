// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
    @Test
    void readsAManifest(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("META-INF"));
        Files.writeString(folder.resolve("META-INF/MANIFEST.MF"), """
                Manifest-Version: 1.0
                Bundle-SymbolicName: org.corolle.grids.tests;singleton:=true
                Fragment-Host: org.corolle.grids;bundle-version="[1,2)"
                Require-Bundle: org.eclipse.emf.ecore;bundle-version="[2.43,3)",
                 org.corolle.samples
                Import-Package: org.junit.jupiter.api;version="[5.13,6)"
                """);

        Bundle bundle = Bundle.read(folder);

        assertEquals("grids.tests", bundle.name());
        assertEquals(Set.of("org.corolle.grids", "org.corolle.samples", "org.eclipse.emf.ecore"), bundle.requires());
        assertEquals(Set.of("org.junit.jupiter.api"), bundle.imports());
        assertEquals(Set.of(), bundle.exports());
    }
}
