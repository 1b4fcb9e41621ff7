// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The arrows that the house allows, read from {@code arrows.txt}. */
record Arrows(Map<String, Set<String>> allowed, Map<String, String> tiers, Set<String> closed, Set<String> fixtures) {
    static final String HOUSE = "org.corolle.";
    private static final String TESTS = ".tests";

    static Arrows read(List<String> lines) {
        Arrows arrows = new Arrows(new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        String tier = "";
        for (String line : lines) {
            List<String> words = List.of(line.replace("->", " -> ").strip().split("\\s+"));
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> rest = words.subList(1, words.size());
            switch (words.get(0)) {
                case "tier" -> tier = rest.get(0);
                case "closed" -> arrows.closed.addAll(rest);
                case "tests" -> arrows.fixtures.addAll(rest);
                default -> arrows.add(words.get(0), rest.subList(1, rest.size()), tier);
            }
        }
        return arrows;
    }

    private void add(String from, List<String> to, String tier) {
        allowed.put(from, new TreeSet<>(to));
        tiers.put(from, tier);
    }

    boolean knows(String bundle) {
        return allowed.containsKey(subject(bundle));
    }

    /** The folder below {@code bundles} where the bundle and its tests stand; empty for one that nobody knows. */
    String tier(String bundle) {
        return tiers.getOrDefault(subject(bundle), "");
    }

    /** Whether the one may use the other, both with their short names. */
    boolean allow(String from, String to) {
        if (to.endsWith(TESTS)) {
            return false;
        }
        boolean test = from.endsWith(TESTS);
        if (test && (to.equals(subject(from)) || reachable(fixtures).contains(to))) {
            return true;
        }
        return !closed.contains(to) && reachable(allowed.getOrDefault(subject(from), Set.of())).contains(to);
    }

    static boolean isTest(String bundle) {
        return bundle.endsWith(TESTS);
    }

    private static String subject(String bundle) {
        return isTest(bundle) ? bundle.substring(0, bundle.length() - TESTS.length()) : bundle;
    }

    private Set<String> reachable(Set<String> start) {
        Set<String> found = new HashSet<>(start);
        Deque<String> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            for (String next : allowed.getOrDefault(open.pop(), Set.of())) {
                if (found.add(next)) {
                    open.push(next);
                }
            }
        }
        return found;
    }
}
