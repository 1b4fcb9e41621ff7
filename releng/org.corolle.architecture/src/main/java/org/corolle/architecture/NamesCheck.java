// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds simple names that several types of the shipped code share, so that one name means one thing. */
final class NamesCheck {
    private NamesCheck() {
    }

    static List<Excess> of(List<JavaFile> files) {
        Map<String, List<String>> places = new TreeMap<>();
        for (JavaFile file : files) {
            if (!file.isTest() && file.path().startsWith("bundles/")) {
                file.types().forEach(type -> places.computeIfAbsent(type, name -> new ArrayList<>())
                        .add(file.packageName()));
            }
        }
        List<Excess> found = new ArrayList<>();
        places.forEach((name, packages) -> {
            if (packages.size() > 1) {
                found.add(new Excess("name", name, "stands in " + String.join(", ", packages)));
            }
        });
        return found;
    }
}
