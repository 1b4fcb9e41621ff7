// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

/** An upright rectangle, in drawing units. */
public record Rect(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /** Whether the two share more than an edge, or come nearer than this gap. */
    public boolean meets(Rect other, double gap) {
        return x < other.right() + gap && other.x < right() + gap && y < other.bottom() + gap
                && other.y < bottom() + gap;
    }

    public Rect inset(double by) {
        return new Rect(x + by, y + by, width - 2 * by, height - 2 * by);
    }
}
