// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.content;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.corolle.scene.picture.Pictograms;

/** How a group is told without its colour: by the pictogram it is named after, else by two letters of its name. */
public final class GroupSign {

    /** What a group may be named after, as a room names its groups at first. */
    private static final List<String> NAMING = List.of("sun", "leaf", "drop", "star", "moon", "bird", "fish",
            "mountain",
            "tree", "flower", "cloud", "shell");
    private static final Map<String, String> PICTOGRAMS = NAMING.stream()
            .collect(HashMap::new, GroupSign::name, Map::putAll);

    private GroupSign() { }

    /** A group keeps its name whatever language the drawing is in. */
    private static void name(Map<String, String> into, String pictogram) {
        into.put(Pictograms.title(pictogram, Locale.FRENCH).toLowerCase(Locale.ROOT), pictogram);
        into.put(Pictograms.title(pictogram, Locale.ENGLISH).toLowerCase(Locale.ROOT), pictogram);
    }

    public static String pictogram(String group) {
        return PICTOGRAMS.getOrDefault(group.toLowerCase(Locale.ROOT), "");
    }

    /** The first letters of the first two words that are not small ones; the first two letters of a single word. */
    public static String letters(String group) {
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
