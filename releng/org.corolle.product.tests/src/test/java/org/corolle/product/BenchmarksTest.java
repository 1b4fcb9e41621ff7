// SPDX-License-Identifier: EPL-2.0
package org.corolle.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.corolle.product.Archive.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks are run by hand only: that they fit the product is seen here. */
class BenchmarksTest {
    private static final Path SOURCES = Path.of("../org.corolle.benchmarks").toAbsolutePath().normalize();

    @Test
    void compileAgainstTheProductAsTheirScriptDoes(@TempDir Path folder) throws Exception {
        Path program = Archive.of("corolle-linux.gtk.x86_64.tar.gz").unpack(folder);
        Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");

        Outcome outcome = Archive.run(program, javac + " -encoding UTF-8 -d " + folder.resolve("classes")
                + " -cp \"cli/lib/*:$(echo plugins/org.eclipse.emf.ecore.xmi_*.jar)\" " + SOURCES + "/*.java");

        assertEquals(0, outcome.code(), outcome.output());
    }
}
