// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene;

/** What a node is drawn with. Coordinates are those of its node, in drawing units. */
public sealed interface Shape {

    /** A rectangle with round corners of this radius. */
    record Box(double x, double y, double width, double height, double radius, Paint paint) implements Shape { }

    /** An outline in SVG path notation, absolute commands M L C Q A Z only. */
    record Path(String outline, Paint paint) implements Shape { }

    /**
     * One line of text, already broken and measured.
     *
     * @param x        where the anchor stands
     * @param baseline where the letters stand
     * @param width    advance of the whole line, in drawing units
     * @param size     size of the typeface, in drawing units
     * @param turn     clockwise turn around the anchor, in degrees
     */
    record Text(double x, double baseline, double width, double size, Face face, String colour, Anchor anchor,
            double turn, String text) implements Shape { }

    /** A pictogram of the shipped set, in a square of this size; nothing where it has no name. */
    record Icon(String name, double x, double y, double size, String colour) implements Shape { }

    /** What is thrown by whoever takes shapes apart and meets one of a kind that it was not taught. */
    static IllegalStateException unknown(Shape shape) {
        return new IllegalStateException("a shape of an unknown kind: " + shape);
    }
}
