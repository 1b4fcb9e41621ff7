// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds packages that need each other in a circle, by what their files import or write out; tests are left out. */
final class KnotCheck {
    private final Map<String, Set<String>> uses = new TreeMap<>();

    private KnotCheck(List<JavaFile> files) {
        files.forEach(file -> uses.put(file.packageName(), new TreeSet<>()));
        for (JavaFile file : files) {
            file.names().stream().map(this::packageOf).filter(name -> !name.isEmpty())
                    .filter(name -> !name.equals(file.packageName())).forEach(uses.get(file.packageName())::add);
        }
    }

    static List<String> complaints(List<JavaFile> files) {
        KnotCheck check = new KnotCheck(files.stream().filter(file -> !file.isTest()).toList());
        List<String> complaints = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (String name : check.uses.keySet()) {
            Set<String> knot = new TreeSet<>(check.reachable(name));
            knot.removeIf(other -> !check.reachable(other).contains(name));
            if (!knot.isEmpty() && told.addAll(knot)) {
                complaints.add("a knot of packages: " + String.join(" ", knot));
            }
        }
        return complaints;
    }

    private String packageOf(String name) {
        String found = name;
        while (!found.isEmpty() && !uses.containsKey(found)) {
            found = found.substring(0, Math.max(0, found.lastIndexOf('.')));
        }
        return found;
    }

    private Set<String> reachable(String start) {
        Set<String> found = new TreeSet<>();
        List<String> open = new ArrayList<>(uses.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (found.add(next)) {
                open.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }
}
