// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import org.corolle.scene.Decimals;
import org.corolle.scene.Pattern;

/**
 * The patterns, as lines in square tiles that begin at the node's upper left corner. The board draws the same.
 *
 * @param outline of the lines in the tile from 0, 0; the parts that reach beyond belong to the neighbours
 * @param width   of the pen, which has round ends
 */
record PatternTile(String outline, double width) {
    /** Side of a tile, in drawing units. */
    static final int SIDE = 16;

    private static final PatternTile STRIPES = new PatternTile("M-4 4L4 -4M0 16L16 0M12 20L20 12", 2);
    /** A line without length, drawn with round ends, is a dot. */
    private static final PatternTile DOTS = new PatternTile("M8 8L8 8", 4);
    private static final PatternTile GRID = new PatternTile("M0 8L16 8M8 0L8 16", 1.5);
    private static final PatternTile WAVES = new PatternTile("M0 8Q4 3 8 8Q12 13 16 8", 1.5);

    static PatternTile of(Pattern pattern) {
        return switch (pattern) {
            case NONE -> new PatternTile("", 0);
            case STRIPES -> STRIPES;
            case DOTS -> DOTS;
            case GRID -> GRID;
            case WAVES -> WAVES;
        };
    }

    /** The colour of a pattern: that of the outline, black where there is none. */
    static String colour(String stroke) {
        return Colour.sure(stroke);
    }

    /** The lines over all tiles that touch the bounds, joined where they run on. */
    String over(Bounds bounds) {
        double left = Math.floor(bounds.left() / SIDE) * SIDE;
        double top = Math.floor(bounds.top() / SIDE) * SIDE;
        StringBuilder lines = new StringBuilder();
        if (this == STRIPES) {
            double high = bounds.bottom() - top;
            for (double x = left; x - high < bounds.right(); x += SIDE) {
                segment(lines, x - high, top + high, x, top);
            }
        } else if (this == GRID) {
            for (double y = top + SIDE / 2; y < bounds.bottom(); y += SIDE) {
                segment(lines, bounds.left(), y, bounds.right(), y);
            }
            for (double x = left + SIDE / 2; x < bounds.right(); x += SIDE) {
                segment(lines, x, bounds.top(), x, bounds.bottom());
            }
        } else {
            for (double y = top; y < bounds.bottom(); y += SIDE) {
                row(lines, left, y, bounds.right());
            }
        }
        return lines.toString();
    }

    private void row(StringBuilder lines, double left, double y, double right) {
        for (double x = left; x < right; x += SIDE) {
            if (this == DOTS) {
                segment(lines, x + SIDE / 2, y + SIDE / 2, x + SIDE / 2, y + SIDE / 2);
            } else {
                if (x == left) {
                    point(lines, "M", x, y + 8);
                }
                point(lines, "Q", x + 4, y + 3);
                point(lines, " ", x + 8, y + 8);
                point(lines, "Q", x + 12, y + 13);
                point(lines, " ", x + 16, y + 8);
            }
        }
    }

    private static void segment(StringBuilder lines, double x1, double y1, double x2, double y2) {
        point(lines, "M", x1, y1);
        point(lines, "L", x2, y2);
    }

    private static void point(StringBuilder lines, String command, double x, double y) {
        lines.append(command);
        Decimals.append(lines, x);
        lines.append(' ');
        Decimals.append(lines, y);
    }
}
