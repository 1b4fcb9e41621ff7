// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.draft;

import java.util.List;

/** An outline in the drawing's coordinates, written in those of the node it belongs to. */
public final class NodeOutline {

    private final StringBuilder path = new StringBuilder(96);
    private final double left;
    private final double top;

    NodeOutline(double left, double top) {
        this.left = left;
        this.top = top;
    }

    public NodeOutline move(double x, double y) {
        return command('M').point(x, y);
    }

    public NodeOutline line(double x, double y) {
        return command('L').point(x, y);
    }

    public NodeOutline curve(double x1, double y1, double x2, double y2, double x, double y) {
        return command('C').point(x1, y1).point(x2, y2).point(x, y);
    }

    public NodeOutline bend(double cornerX, double cornerY, double x, double y) {
        return command('Q').point(cornerX, cornerY).point(x, y);
    }

    public NodeOutline close() {
        path.append('Z');
        return this;
    }

    /** Straight lines from point to point (x, y, x, y, …), corners rounded where there is room. */
    public NodeOutline rounded(List<Double> points, double radius) {
        int last = points.size() / 2 - 1;
        move(points.get(0), points.get(1));
        for (int i = 1; i < last; i++) {
            double x = points.get(2 * i);
            double y = points.get(2 * i + 1);
            double beforeX = points.get(2 * i - 2) - x;
            double beforeY = points.get(2 * i - 1) - y;
            double afterX = points.get(2 * i + 2) - x;
            double afterY = points.get(2 * i + 3) - y;
            double before = Math.hypot(beforeX, beforeY);
            double after = Math.hypot(afterX, afterY);
            double r = Math.min(radius, Math.min(before, after) / 2);
            if (r > 0.5) {
                line(x + beforeX / before * r, y + beforeY / before * r);
                bend(x, y, x + afterX / after * r, y + afterY / after * r);
            } else {
                line(x, y);
            }
        }
        return line(points.get(2 * last), points.get(2 * last + 1));
    }

    @Override
    public String toString() {
        return path.toString().strip();
    }

    private NodeOutline command(char letter) {
        path.append(letter);
        return this;
    }

    private NodeOutline point(double x, double y) {
        number(x - left);
        number(y - top);
        return this;
    }

    private void number(double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            path.append('-');
        }
        path.append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) {
            path.append('.').append(Math.abs(tenths) % 10);
        }
        path.append(' ');
    }
}
