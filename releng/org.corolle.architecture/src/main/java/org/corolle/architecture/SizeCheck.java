// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds hand-written files that are too long, and exceptions without a reason or without a need. */
final class SizeCheck {
    private static final Map<String, Integer> LIMITS = Map.of(".java", 300, ".ts", 300, ".tsx", 300,
            "plugin.xml", 250);

    private SizeCheck() {
    }

    /** Exceptions are lines of a path and a reason. */
    static List<String> complaints(Path root, List<String> exceptions) throws IOException {
        List<String> complaints = new ArrayList<>();
        Map<String, String> reasons = new TreeMap<>();
        for (String line : exceptions) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.strip().split("\\s+", 2);
                reasons.put(words[0], words.length > 1 ? words[1] : "");
            }
        }
        Set<String> tooLong = tooLong(root);
        tooLong.stream().filter(path -> !reasons.containsKey(path))
                .map(path -> path + " is too long: make it shorter, or give a reason in size-exceptions.txt")
                .forEach(complaints::add);
        reasons.forEach((path, reason) -> {
            if (reason.isEmpty()) {
                complaints.add(path + " is excepted without a reason");
            } else if (!tooLong.contains(path)) {
                complaints.add(path + " needs no exception");
            }
        });
        return complaints;
    }

    private static Set<String> tooLong(Path root) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Map.Entry<String, Integer> limit : LIMITS.entrySet()) {
            Sources.below(root, limit.getKey()).filter(file -> !file.generated())
                    .filter(file -> file.text().lines().count() > limit.getValue())
                    .map(file -> root.relativize(file.path()).toString().replace('\\', '/')).forEach(found::add);
        }
        return found;
    }
}
