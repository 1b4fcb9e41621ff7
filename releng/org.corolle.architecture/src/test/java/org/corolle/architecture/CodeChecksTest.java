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

class CodeChecksTest {

    @Test
    void findsAKnotOfPackagesOnce() {
        assertEquals(List.of("a knot of packages: org.corolle.grids org.corolle.grids.csv"),
                KnotCheck.complaints(List.of(
                file("grids", "org.corolle.grids", "Grid", "org.corolle.grids.csv.Csv"),
                file("grids", "org.corolle.grids.csv", "Csv", "org.corolle.grids.Grid.Cell"),
                file("grids", "org.corolle.grids.ods", "Ods", "org.corolle.grids.Grid"))));
    }

    @Test
    void readsNamesWhereverTheyAreWritten(@TempDir Path root) throws IOException {
        Files.writeString(Files.createDirectories(root.resolve("src")).resolve("Csv.java"), """
                package org.corolle.grids.csv;
                import org.corolle.grids.grid.Cell;
                class Csv { Object a = org.corolle.core.text.Languages.of(null).toString(); }
                """);

        assertEquals(Set.of("org.corolle.core.text.Languages.of(null).toString", "org.corolle.grids.grid.Cell"),
                JavaFiles.below(root).get(0).names());
    }

    @Test
    void leavesTestsTheirKnots() {
        assertEquals(List.of(), KnotCheck.complaints(List.of(
                file("grids", "org.corolle.grids", "Grid"),
                file("grids.tests", "org.corolle.grids.csv", "CsvTest", "org.corolle.grids.Grid"),
                file("grids.tests", "org.corolle.grids", "GridTest", "org.corolle.grids.csv.CsvTest"))));
    }

    @Test
    void findsANameThatStandsTwice() {
        assertEquals(List.of(new Excess("name", "Texts", "stands in org.corolle.core, org.corolle.grids")),
                NamesCheck.of(List.of(file("core", "org.corolle.core", "Texts"),
                        file("grids", "org.corolle.grids", "Texts"), file("cli.tests", "org.corolle.cli", "Texts"))));
    }

    @Test
    void findsABundleInTheWrongFolder() {
        Arrows arrows = Arrows.read(List.of("tier headless", "core ->", "tier window", "ui -> core"));

        assertEquals(List.of("core.tests stands in bundles/window, its tier is headless"),
                TierCheck.complaints(arrows, List.of(bundle("window", "core.tests"), bundle("window", "ui"))));
    }

    private static Bundle bundle(String tier, String name) {
        return new Bundle(Path.of("bundles", tier, name), Arrows.HOUSE + name, Set.of(), Set.of(), Set.of());
    }

    private static JavaFile file(String bundle, String packageName, String type, String... names) {
        return new JavaFile("bundles/headless/org.corolle." + bundle + "/src/" + type + ".java", packageName,
                List.of(type), names.length, Set.of(names), List.of());
    }
}
