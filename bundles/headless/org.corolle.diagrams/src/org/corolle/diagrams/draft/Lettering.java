// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.draft;

import org.corolle.scene.Anchor;
import org.corolle.scene.Face;

/**
 * How a text is set into its area.
 *
 * @param size   wished for
 * @param floor  below which the text is shortened instead
 * @param across where lines stand in the width
 * @param down   where they stand in the height: START is above
 */
public record Lettering(double size, double floor, Face face, String colour, Anchor across, Anchor down) {

    /** Regular, at the left, in the middle of the height. */
    public static Lettering of(double size, double floor, String colour) {
        return new Lettering(size, floor, Face.REGULAR, colour, Anchor.START, Anchor.MIDDLE);
    }

    public Lettering bold() {
        return new Lettering(size, floor, Face.BOLD, colour, across, down);
    }

    public Lettering italic() {
        return new Lettering(size, floor, Face.ITALIC, colour, across, down);
    }

    public Lettering centred() {
        return new Lettering(size, floor, face, colour, Anchor.MIDDLE, down);
    }

    public Lettering atTop() {
        return new Lettering(size, floor, face, colour, across, Anchor.START);
    }

    public Lettering in(String other) {
        return new Lettering(size, floor, face, other, across, down);
    }

    public Lettering sized(double other) {
        return new Lettering(other, Math.min(floor, other), face, colour, across, down);
    }
}
