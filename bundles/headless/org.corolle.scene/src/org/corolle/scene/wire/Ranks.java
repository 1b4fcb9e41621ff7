// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The drawing order of nodes, and how little has to be said when it changes. */
final class Ranks {

    private Ranks() {
    }

    /** Those new and those that do not keep their rank among the others, each with the one it follows, in order. */
    static Map<String, String> after(Collection<String> before, Collection<String> after) {
        Map<String, Integer> rank = new HashMap<>();
        before.forEach(id -> rank.put(id, rank.size()));
        List<String> wanted = List.copyOf(after);
        boolean[] stays = longestRise(wanted.stream().mapToInt(id -> rank.getOrDefault(id, -1)).toArray());
        Map<String, String> moved = new LinkedHashMap<>();
        for (int at = 0; at < wanted.size(); at++) {
            if (!stays[at]) {
                moved.put(wanted.get(at), at == 0 ? "" : wanted.get(at - 1));
            }
        }
        return moved;
    }

    /** The later order, from the earlier one. */
    static List<String> ordered(Set<String> before, Map<String, String> after) {
        Map<String, String> followers = new HashMap<>();
        after.forEach((id, previous) -> followers.put(previous, id));
        List<String> order = new ArrayList<>();
        chain("", followers, order);
        before.stream().filter(id -> !after.containsKey(id)).forEach(id -> {
            order.add(id);
            chain(id, followers, order);
        });
        return order;
    }

    private static void chain(String start, Map<String, String> followers, List<String> order) {
        for (String next = followers.get(start); next != null; next = followers.get(next)) {
            order.add(next);
        }
    }

    /** Which of the ranks belong to a longest series that only rises; ranks below 0 never do. */
    private static boolean[] longestRise(int[] ranks) {
        int[] ends = new int[ranks.length];
        int[] previous = new int[ranks.length];
        int length = 0;
        for (int at = 0; at < ranks.length; at++) {
            if (ranks[at] >= 0) {
                int place = place(ends, length, ranks, ranks[at]);
                previous[at] = place == 0 ? -1 : ends[place - 1];
                ends[place] = at;
                length = Math.max(length, place + 1);
            }
        }
        boolean[] stays = new boolean[ranks.length];
        for (int at = length == 0 ? -1 : ends[length - 1]; at >= 0; at = previous[at]) {
            stays[at] = true;
        }
        return stays;
    }

    private static int place(int[] ends, int length, int[] ranks, int rank) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (ranks[ends[middle]] < rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
