// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.draft;

/** A rectangle of a drawing, in drawing units from its upper left corner. */
public record Area(double x, double y, double width, double height) {

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

    /** What is left within a margin on all sides. */
    public Area inset(double margin) {
        return inset(margin, margin);
    }

    public Area inset(double across, double down) {
        return new Area(x + across, y + down, Math.max(0, width - 2 * across), Math.max(0, height - 2 * down));
    }

    /** The strip of this height at the upper edge. */
    public Area top(double strip) {
        return new Area(x, y, width, strip);
    }

    /** The strip of this height at the lower edge. */
    public Area foot(double strip) {
        return new Area(x, bottom() - strip, width, strip);
    }

    /** The strip of this width at the left edge. */
    public Area left(double strip) {
        return new Area(x, y, strip, height);
    }

    /** The strip of this width at the right edge. */
    public Area end(double strip) {
        return new Area(right() - strip, y, strip, height);
    }

    /** What remains when a strip of this height is taken from the upper edge. */
    public Area below(double strip) {
        return new Area(x, y + strip, width, Math.max(0, height - strip));
    }

    /** What remains when a strip of this height is taken from the lower edge. */
    public Area above(double strip) {
        return new Area(x, y, width, Math.max(0, height - strip));
    }

    /** What remains when a strip of this width is taken from the left edge. */
    public Area after(double strip) {
        return new Area(x + strip, y, Math.max(0, width - strip), height);
    }

    /** What remains when a strip of this width is taken from the right edge. */
    public Area before(double strip) {
        return new Area(x, y, Math.max(0, width - strip), height);
    }

    /** The column at this place, from 0, of so many equal ones. */
    public Area column(int index, int count, double gap) {
        double each = (width - gap * (count - 1)) / count;
        return new Area(x + index * (each + gap), y, each, height);
    }

    /** The row at this place, from 0, of so many equal ones. */
    public Area row(int index, int count, double gap) {
        double each = (height - gap * (count - 1)) / count;
        return new Area(x, y + index * (each + gap), width, each);
    }

    /** A square of this side at the middle of the area. */
    public Area middle(double side) {
        return new Area(centreX() - side / 2, centreY() - side / 2, side, side);
    }

    public boolean overlaps(Area other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean holds(Area other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }
}
