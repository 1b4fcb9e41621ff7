// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** One bundle of ours, as its manifest tells; a fragment requires its host. */
record Bundle(Path folder, String symbolicName, Set<String> requires, Set<String> imports, Set<String> exports) {

    /** All bundles of a folder's tiers, sorted by tier and name. */
    static List<Bundle> all(Path folder) throws IOException {
        List<Bundle> bundles = new ArrayList<>();
        try (Stream<Path> entries = Files.walk(folder, 2)) {
            for (Path entry : entries.sorted().toList()) {
                if (Files.exists(manifest(entry))) {
                    bundles.add(read(entry));
                }
            }
        }
        return bundles;
    }

    static Bundle read(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(manifest(folder))) {
            Attributes main = new Manifest(in).getMainAttributes();
            Set<String> requires = names(main.getValue("Require-Bundle"));
            requires.addAll(names(main.getValue("Fragment-Host")));
            return new Bundle(folder, names(main.getValue("Bundle-SymbolicName")).iterator().next(), requires,
                    names(main.getValue("Import-Package")), names(main.getValue("Export-Package")));
        }
    }

    String name() {
        return symbolicName.replaceFirst("^" + Arrows.HOUSE, "");
    }

    /** The folder that holds it: headless, window, platform or sirius. */
    String tier() {
        return folder.getParent().getFileName().toString();
    }

    private static Path manifest(Path folder) {
        return folder.resolve("META-INF/MANIFEST.MF");
    }

    /** The clauses of a header without their attributes and directives; commas in quotes part nothing. */
    static Set<String> names(String header) {
        Set<String> names = new TreeSet<>();
        if (header != null) {
            for (String clause : header.replaceAll("\"[^\"]*\"", "").split(",")) {
                names.add(clause.split(";")[0].strip());
            }
        }
        return names;
    }
}
