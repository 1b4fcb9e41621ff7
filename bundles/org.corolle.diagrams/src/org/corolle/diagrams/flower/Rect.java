// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

/** An upright rectangle, in drawing units. */
record Rect(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    /** Whether the two share more than an edge, or come nearer than this gap. */
    boolean meets(Rect other, double gap) {
        return x < other.right() + gap && other.x < right() + gap && y < other.bottom() + gap
                && other.y < bottom() + gap;
    }

    Rect inset(double by) {
        return new Rect(x + by, y + by, width - 2 * by, height - 2 * by);
    }

    Rect at(double left, double top) {
        return new Rect(left, top, width, height);
    }
}
