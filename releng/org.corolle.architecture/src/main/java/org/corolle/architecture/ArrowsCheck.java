// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what the manifests require and import with the arrows of the house, and looks for cycles. */
final class ArrowsCheck {
    private final Arrows arrows;
    private final Map<String, Set<String>> uses = new TreeMap<>();

    ArrowsCheck(Arrows arrows, List<Bundle> bundles) {
        this.arrows = arrows;
        bundles.forEach(bundle -> uses.put(bundle.name(), used(bundle, bundles)));
    }

    private static Set<String> used(Bundle user, List<Bundle> bundles) {
        Set<String> used = new TreeSet<>();
        user.requires().stream().filter(name -> name.startsWith(Arrows.HOUSE))
                .map(name -> name.substring(Arrows.HOUSE.length())).forEach(used::add);
        for (Bundle other : bundles) {
            if (other != user && other.exports().stream().anyMatch(user.imports()::contains)) {
                used.add(other.name());
            }
        }
        return used;
    }

    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        uses.forEach((from, targets) -> {
            if (!arrows.knows(from)) {
                complaints.add(from + " is not in arrows.txt");
            }
            targets.stream().filter(to -> !arrows.allow(from, to)).map(to -> from + " may not use " + to)
                    .forEach(complaints::add);
        });
        uses.keySet().stream().filter(name -> reaches(name, name, new TreeSet<>()))
                .map(name -> name + " uses itself in a circle").forEach(complaints::add);
        return complaints;
    }

    private boolean reaches(String from, String goal, Set<String> seen) {
        for (String next : uses.getOrDefault(from, Set.of())) {
            if (next.equals(goal) || seen.add(next) && reaches(next, goal, seen)) {
                return true;
            }
        }
        return false;
    }
}
