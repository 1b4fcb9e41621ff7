// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

import java.util.List;

/**
 * Keeps what was placed by hand where it was put; only what would leave its petal or cover something moves, and
 * little.
 */
final class NearestFreePlace {

    private static final double GAP = 3;
    private static final double STEP = 6;
    private static final int RINGS = 60;
    private static final int DIRECTIONS = 16;

    private NearestFreePlace() { }

    /** The free place nearest to the wanted upper left corner, or null where there is none. */
    static Rect to(double[] wanted, double width, double height, PetalProfile profile, List<Rect> blocked) {
        for (int ring = 0; ring < RINGS; ring++) {
            for (int direction = 0; direction < (ring == 0 ? 1 : DIRECTIONS); direction++) {
                double angle = direction * 2 * Math.PI / DIRECTIONS;
                Rect place = new Rect(wanted[0] + Math.cos(angle) * ring * STEP, wanted[1]
                        + Math.sin(angle) * ring * STEP,
                        width, height);
                if (profile.holds(place, blocked, GAP)) {
                    return place;
                }
            }
        }
        return null;
    }
}
