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
public record TextStyle(double size, double floor, Face face, String colour, Anchor across, Anchor down) {

    /** Regular, at the left, in the middle of the height. */
    public static TextStyle of(double size, double floor, String colour) {
        return new TextStyle(size, floor, Face.REGULAR, colour, Anchor.START, Anchor.MIDDLE);
    }

    public TextStyle bold() {
        return new TextStyle(size, floor, Face.BOLD, colour, across, down);
    }

    public TextStyle italic() {
        return new TextStyle(size, floor, Face.ITALIC, colour, across, down);
    }

    public TextStyle centred() {
        return new TextStyle(size, floor, face, colour, Anchor.MIDDLE, down);
    }

    public TextStyle atTop() {
        return new TextStyle(size, floor, face, colour, across, Anchor.START);
    }

    public TextStyle in(String other) {
        return new TextStyle(size, floor, face, other, across, down);
    }

    public TextStyle sized(double other) {
        return new TextStyle(other, Math.min(floor, other), face, colour, across, down);
    }
}
