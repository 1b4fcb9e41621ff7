// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.corolle.scene.text.Fitted;
import org.corolle.scene.text.Typeface;

/**
 * Lays slips into a petal: as large as their number and their texts allow. Before: slips in the order in which they are
 * read, and a rank of each. After: each slip that is shown has a place inside, none meets another; {@code left} counts
 * those for which there is no room, the lowest in rank, and one place is kept for the card that says so.
 *
 * @param size of the letters
 */
record Arrangement(List<Slip> shown, List<Rect> places, double size, int left, Rect more) {

    private static final double[] SIZES = {32, 29, 26, 24, 22, 20, 18, 17, 16};
    private static final double[] WIDTHS = {7, 8.5, 10, 12, 14, 17, 20};
    private static final int[] LINES = {2, 3, 4, 5, 6};
    private static final double GAP = 9;
    /** A text that is longer than the others may be this much smaller before all are made smaller. */
    private static final double OUTLIER = 0.8;
    /** Slips on which so many letters fit are still worth showing. */
    private static final Setting LEAST = new Setting(16, 16 * 11, 3 * 16 * Typeface.LINE + 12);

    /** Letters and paper of the slips of a petal. */
    private record Setting(double size, double width, double height) {

        static List<Setting> of(double size) {
            List<Setting> all = new ArrayList<>();
            for (double wide : WIDTHS) {
                for (int lines : LINES) {
                    double width = wide * size;
                    double height = (lines * Typeface.LINE + 0.7) * size;
                    if (width > height * 1.15 && width < height * 5) {
                        all.add(new Setting(size, width, height));
                    }
                }
            }
            all.sort(Comparator.comparingDouble(setting -> setting.width * setting.height));
            return all;
        }
    }

    private static final List<List<Setting>> SETTINGS = Arrays.stream(SIZES).mapToObj(Setting::of).toList();

    /** A petal's inside with what was put into it by hand. */
    record Bed(Profile profile, List<Rect> blocked, Map<String, double[]> byHand) { }

    static Arrangement of(Bed bed, List<Slip> slips, List<Slip> byRank) {
        if (slips.isEmpty()) {
            return new Arrangement(List.of(), List.of(), SIZES[0], 0, null);
        }
        List<Slip> longest = new ArrayList<>(slips);
        longest.sort(Comparator.comparingInt(slip -> -slip.text().length()));
        double area = bed.profile.area();
        for (List<Setting> settings : SETTINGS) {
            for (Setting setting : settings) {
                if (slips.size() * (setting.width + GAP) * (setting.height + GAP) < area && reads(setting, longest)) {
                    Arrangement found = laid(bed, slips, setting);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return crowded(bed, slips, byRank, area);
    }

    private static boolean reads(Setting setting, List<Slip> longest) {
        for (Slip slip : longest) {
            Fitted fitted = SlipNode.fit(slip, setting.width, setting.height, setting.size);
            if (fitted.truncated() || fitted.size() < setting.size * OUTLIER) {
                return false;
            }
        }
        return true;
    }

    /** Texts are shortened rather than left out; beyond, slips are left out. */
    private static Arrangement crowded(Bed bed, List<Slip> slips, List<Slip> byRank, double area) {
        List<Setting> smallest = SETTINGS.get(SETTINGS.size() - 1);
        for (int i = smallest.size() - 1; i >= 0 && smallest.get(i).width * smallest.get(i).height >= LEAST.width * LEAST.height; i--) {
            Setting setting = smallest.get(i);
            if (slips.size() * (setting.width + GAP) * (setting.height + GAP) < area) {
                Arrangement found = laid(bed, slips, setting);
                if (found != null) {
                    return found;
                }
            }
        }
        return some(bed, slips, byRank);
    }

    private static Arrangement some(Bed bed, List<Slip> slips, List<Slip> byRank) {
        int room = new Packing(bed.profile, bed.blocked, GAP).places(slips.size() + 1, LEAST.width, LEAST.height).size();
        for (int number = Math.min(room - 1, slips.size()); number >= 0; number--) {
            Set<Slip> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
            chosen.addAll(byRank.subList(0, number));
            Arrangement found = laid(bed, slips.stream().filter(chosen::contains).toList(), LEAST, slips.size() - number);
            if (found != null) {
                return found;
            }
        }
        return new Arrangement(List.of(), List.of(), LEAST.size, slips.size(), null);
    }

    private static Arrangement laid(Bed bed, List<Slip> slips, Setting setting) {
        return laid(bed, slips, setting, 0);
    }

    /** All of these slips, each at its place, or nothing. */
    private static Arrangement laid(Bed bed, List<Slip> slips, Setting setting, int left) {
        List<Rect> blocked = new ArrayList<>(bed.blocked);
        Map<Slip, Rect> held = new IdentityHashMap<>();
        for (Slip slip : slips) {
            double[] hand = bed.byHand.get(slip.element());
            Rect place = hand == null ? null : Nearest.to(hand, setting.width, setting.height, bed.profile, blocked, GAP / 3);
            if (place != null) {
                held.put(slip, place);
                blocked.add(place);
            }
        }
        int wanted = slips.size() - held.size() + (left > 0 ? 1 : 0);
        List<Rect> free = new Packing(bed.profile, blocked, GAP).places(wanted, setting.width, setting.height);
        if (free.size() < wanted) {
            return null;
        }
        List<Rect> places = new ArrayList<>();
        int next = 0;
        for (Slip slip : slips) {
            places.add(held.containsKey(slip) ? held.get(slip) : free.get(next++));
        }
        return new Arrangement(slips, places, setting.size, left, left > 0 ? free.get(next) : null);
    }
}
