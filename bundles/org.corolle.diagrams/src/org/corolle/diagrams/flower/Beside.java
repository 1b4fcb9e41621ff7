// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.List;

/** Finds room for a small thing near a heading: at its right, at its left, beneath, above. */
final class Beside {

    private static final double GAP = 8;

    private Beside() { }

    static List<Rect> of(Rect heading, Profile profile, double width, double height) {
        double middle = heading.centreY() - height / 2;
        Rect[] tried = {new Rect(heading.right() + GAP, middle, width, height),
            new Rect(heading.x() - GAP - width, middle, width, height),
            new Rect(heading.centreX() - width / 2, heading.bottom() + GAP, width, height),
            new Rect(heading.centreX() - width / 2, heading.y() - GAP - height, width, height)};
        for (Rect place : tried) {
            if (profile.holds(place, List.of(), 0)) {
                return List.of(place);
            }
        }
        return List.of();
    }
}
