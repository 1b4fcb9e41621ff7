// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class ArrowsCheckTest {
    private static final Arrows ARROWS = Arrows.read(List.of("# a house", "tier headless", "model ->",
            "core -> model", "grids -> core", "samples -> core", "cli -> grids", "tier window", "ui -> core",
            "workbench -> ui cli", "closed cli workbench", "tests samples"));
    private static final Bundle MODEL = bundle("model", Set.of(), Set.of(), Set.of("org.corolle.model.chain"));

    @Test
    void allowsAnArrow() {
        assertEquals(List.of(), complaints(MODEL, requiring("core", "model")));
    }

    @Test
    void allowsWhatIsReachable() {
        assertEquals(List.of(), complaints(MODEL, requiring("core", "model"), requiring("grids", "core", "model")));
    }

    @Test
    void allowsOthersLibraries() {
        assertEquals(List.of(), complaints(bundle("model", Set.of("org.eclipse.emf.ecore"), Set.of(), Set.of())));
    }

    @Test
    void refusesAnArrowTurnedRound() {
        assertEquals(List.of("core may not use grids"), complaints(requiring("core", "grids")));
    }

    @Test
    void refusesAnArrowByPackage() {
        Bundle samples = bundle("samples", Set.of(), Set.of(), Set.of("org.corolle.samples"));
        Bundle grids = bundle("grids", Set.of(), Set.of("org.corolle.samples"), Set.of());

        assertEquals(List.of("grids may not use samples"), complaints(samples, grids));
    }

    @Test
    void refusesTheCommandLineEvenAlongAnArrow() {
        assertEquals(List.of("workbench may not use cli"), complaints(requiring("workbench", "cli")));
    }

    @Test
    void refusesABundleThatTheHouseDoesNotKnow() {
        assertEquals(List.of("attic is not in arrows.txt"), complaints(requiring("attic")));
    }

    @Test
    void letsTestsUseTheirSubjectAndTheSamples() {
        assertEquals(List.of(), complaints(requiring("cli.tests", "cli", "samples", "model")));
    }

    @Test
    void refusesTestsBeingUsed() {
        assertEquals(List.of("grids may not use core.tests"), complaints(requiring("grids", "core.tests")));
    }

    @Test
    void refusesTestsUsingMoreThanTheirSubject() {
        assertEquals(List.of("core.tests may not use grids"), complaints(requiring("core.tests", "core", "grids")));
    }

    @Test
    void findsACircle() {
        List<String> found = complaints(requiring("model", "core"), requiring("core", "model"));

        assertEquals(List.of("model may not use core", "core uses itself in a circle",
                "model uses itself in a circle"), found);
    }

    private static List<String> complaints(Bundle... bundles) {
        return new ArrowsCheck(ARROWS, List.of(bundles)).complaints();
    }

    private static Bundle requiring(String name, String... others) {
        Set<String> requires = new TreeSet<>();
        for (String other : others) {
            requires.add("org.corolle." + other);
        }
        return bundle(name, requires, Set.of(), Set.of());
    }

    private static Bundle bundle(String name, Set<String> requires, Set<String> imports, Set<String> exports) {
        return new Bundle(Path.of(name), "org.corolle." + name, requires, imports, exports);
    }
}
