// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

import java.util.ArrayList;
import java.util.List;

/**
 * A closed smooth line drawn within a polygon: it touches the middle of each edge, and is convex where the polygon is.
 *
 * @param x of the polygon's corners
 * @param y likewise
 */
public record Curve(double[] x, double[] y) {

    /** Points that the line is flattened to between two edges. */
    private static final int STEPS = 8;

    private int next(int corner) {
        return corner + 1 == x.length ? 0 : corner + 1;
    }

    /** Points of the line one after the other, the first not repeated; their polygon lies within a convex line. */
    public double[][] flattened() {
        double[][] flat = new double[2][x.length * STEPS];
        for (int i = 0; i < flat[0].length; i++) {
            int from = i / STEPS;
            double t = (double) (i % STEPS) / STEPS;
            flat[0][i] = point(x, from, t);
            flat[1][i] = point(y, from, t);
        }
        return flat;
    }

    private double point(double[] at, int from, double t) {
        int corner = next(from);
        double start = (at[from] + at[corner]) / 2;
        double end = (at[corner] + at[next(corner)]) / 2;
        return (1 - t) * (1 - t) * start + 2 * t * (1 - t) * at[corner] + t * t * end;
    }

    /** In SVG path notation, seen from this origin, to a hundredth of a unit. */
    public String outline(double originX, double originY) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            int corner = next(i);
            if (i == 0) {
                words.add("M" + number(point(x, 0, 0) - originX) + " " + number(point(y, 0, 0) - originY));
            }
            words.add("Q" + number(x[corner] - originX) + " " + number(y[corner] - originY) + " "
                    + number(point(x, i, 1) - originX) + " " + number(point(y, i, 1) - originY));
        }
        words.add("Z");
        return String.join(" ", words);
    }

    public static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == (long) rounded ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
