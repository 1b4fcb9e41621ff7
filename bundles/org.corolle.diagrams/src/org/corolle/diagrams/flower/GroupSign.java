// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.Locale;
import java.util.Map;

/** How a group is told without its colour: by the pictogram it is named after, else by two letters of its name. */
final class GroupSign {

    /** The groups that a room has at first, named after their pictograms in the language of who started it. */
    private static final Map<String, String> PICTOGRAMS = Map.ofEntries(Map.entry("soleil", "sun"),
            Map.entry("feuille", "leaf"), Map.entry("goutte", "drop"), Map.entry("étoile", "star"),
            Map.entry("lune", "moon"), Map.entry("arbre", "tree"), Map.entry("oiseau", "bird"),
            Map.entry("poisson", "fish"), Map.entry("montagne", "mountain"), Map.entry("fleur", "flower"),
            Map.entry("nuage", "cloud"), Map.entry("coquillage", "shell"), Map.entry("sun", "sun"), Map.entry("leaf", "leaf"),
            Map.entry("drop", "drop"), Map.entry("star", "star"), Map.entry("moon", "moon"), Map.entry("tree", "tree"),
            Map.entry("bird", "bird"), Map.entry("fish", "fish"), Map.entry("mountain", "mountain"),
            Map.entry("flower", "flower"), Map.entry("cloud", "cloud"), Map.entry("shell", "shell"));

    private GroupSign() { }

    static String pictogram(String group) {
        return PICTOGRAMS.getOrDefault(group.toLowerCase(Locale.ROOT), "");
    }

    /** The first letters of the first two words that are not small ones; the first two letters of a single word. */
    static String letters(String group) {
        StringBuilder letters = new StringBuilder();
        String first = "";
        for (String word : group.split("[^\\p{L}\\p{N}]+")) {
            if (letters.length() < 2 && (word.length() > 3 || word.matches("\\p{N}+"))) {
                letters.append(word, 0, 1);
                first = first.isEmpty() ? word : first;
            }
        }
        if (letters.length() == 1 && first.length() > 1) {
            letters.append(first, 1, 2);
        }
        if (letters.isEmpty()) {
            letters.append(group.strip(), 0, Math.min(2, group.strip().length()));
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
