// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A place that goes beyond a figure of the house. */
record Excess(String measure, String place, String words) {

    /**
     * Complains of what no exception excuses, and of exceptions without reason or need. Lines: measure, place, reason.
     */
    static List<String> complaints(List<Excess> found, List<String> exceptions) {
        List<String> complaints = new ArrayList<>();
        Map<String, String> reasons = new TreeMap<>();
        for (String line : exceptions) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.strip().split("\\s+", 3);
                reasons.put(words[0] + " " + (words.length > 1 ? words[1] : ""), words.length > 2 ? words[2] : "");
            }
        }
        Set<String> needed = new TreeSet<>();
        for (Excess excess : found) {
            String key = excess.measure + " " + excess.place;
            needed.add(key);
            if (!reasons.containsKey(key)) {
                complaints.add(key + ": " + excess.words + "; mend it, or give a reason in exceptions.txt");
            }
        }
        reasons.forEach((key, reason) -> {
            if (reason.isEmpty()) {
                complaints.add(key + " is excepted without a reason");
            } else if (!needed.contains(key)) {
                complaints.add(key + " needs no exception");
            }
        });
        return complaints;
    }
}
