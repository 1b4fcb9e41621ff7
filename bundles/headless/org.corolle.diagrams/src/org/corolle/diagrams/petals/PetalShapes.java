// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

import java.util.ArrayList;
import java.util.List;

/**
 * The shapes of the petals of a flower that fills a field wider than high. Each petal is convex and keeps to a sector
 * of its own, hence meets no other; the sectors have about the same area. Petals are made in a square from -1 to 1
 * around the heart of the flower, which is then stretched to the field.
 */
public final class PetalShapes {

    /** Part of the way from the centre to the edge that the heart of the flower takes. */
    public static final double HEART = 0.17;

    private static final double GAP = 0.008;
    private static final double FOOT = HEART + 0.02;
    /** A single petal is no wider than that. */
    private static final double WIDEST = Math.PI / 3;
    /** Exponent of the superellipse that divides the field; 2 would be an ellipse. */
    private static final int ROUNDNESS = 4;
    private static final int STEPS = 720;
    private static final double TIP = 1.12;

    /** Between the middle of the outline and what lies inside, in drawing units. */
    private static final double MARGIN = 12;

    private record Key(Rect field, int number) { }

    private static final BoundedCache<Key, List<PetalShape>> KNOWN = new BoundedCache<>(32);

    private final Rect field;

    private PetalShapes(Rect field) {
        this.field = field;
    }

    /** The petals, clockwise from the top. */
    public static List<PetalShape> of(Rect field, int number) {
        return KNOWN.get(new Key(field, number), key -> made(field, number));
    }

    private static List<PetalShape> made(Rect field, int number) {
        PetalShapes petals = new PetalShapes(field);
        double[] borders = borders(number);
        List<PetalShape> made = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double axis = (borders[i] + borders[i + 1]) / 2;
            double half = Math.min(WIDEST, (borders[i + 1] - borders[i]) / 2);
            Curve curve = petals.largest(axis, half);
            made.add(new PetalShape(i, Math.cos(axis), Math.sin(axis), curve, new PetalProfile(curve, MARGIN)));
        }
        return List.copyOf(made);
    }

    /** Angles between sectors of equal area; an odd flower has a petal upright, an even one has a border there. */
    private static double[] borders(int number) {
        double[] sum = new double[STEPS + 1];
        for (int i = 0; i < STEPS; i++) {
            double reach = reach(-Math.PI / 2 + (i + 0.5) * 2 * Math.PI / STEPS);
            sum[i + 1] = sum[i] + reach * reach - HEART * HEART;
        }
        double[] borders = new double[number + 1];
        for (int i = 0; i <= number; i++) {
            double part = (i - (number % 2) / 2.0) / number;
            borders[i] = angle(sum, part < 0 ? part + 1 : part) - (part < 0 ? 2 * Math.PI : 0);
        }
        return borders;
    }

    private static double angle(double[] sum, double part) {
        double wanted = part * sum[STEPS];
        int i = 0;
        while (i < STEPS - 1 && sum[i + 1] < wanted) {
            i++;
        }
        return -Math.PI / 2 + (i + (wanted - sum[i]) / (sum[i + 1] - sum[i])) * 2 * Math.PI / STEPS;
    }

    /** How far the field goes in this direction. */
    private static double reach(double angle) {
        return Math.pow(Math.pow(Math.abs(Math.cos(angle)), ROUNDNESS) + Math.pow(Math.abs(Math.sin(angle)), ROUNDNESS),
                -1.0 / ROUNDNESS);
    }

    private Curve largest(double axis, double half) {
        double small = 0.5;
        double large = 1.6;
        for (int i = 0; i < 12; i++) {
            double middle = (small + large) / 2;
            if (fits(petal(axis, half, middle))) {
                small = middle;
            } else {
                large = middle;
            }
        }
        return inField(petal(axis, half, small));
    }

    private static boolean fits(Curve curve) {
        double[][] flat = curve.flattened();
        for (int i = 0; i < flat[0].length; i++) {
            if (Math.abs(flat[0][i]) > 1 || Math.abs(flat[1][i]) > 1) {
                return false;
            }
        }
        return true;
    }

    /**
     * Corners: the foot, the flanks, the shoulders, the tip; each pair seen from the heart under a part of the angle.
     */
    private static final double[] TURNS = {0.8, 1, 0.68};
    private static final double[] REACHES = {0, 0.91, 1.04};

    private static Curve petal(double axis, double half, double size) {
        int tip = TURNS.length;
        double[] x = new double[2 * tip + 1];
        double[] y = new double[x.length];
        for (int i = 0; i < tip; i++) {
            for (int side = -1; side <= 1; side += 2) {
                double angle = axis + side * TURNS[i] * half;
                double far = i == 0 ? FOOT / Math.cos(TURNS[i] * half) : reach(angle) * REACHES[i] * size;
                int at = side < 0 ? i : x.length - 1 - i;
                x[at] = Math.cos(angle) * far + side * Math.sin(axis + side * half) * GAP;
                y[at] = Math.sin(angle) * far - side * Math.cos(axis + side * half) * GAP;
            }
        }
        x[tip] = Math.cos(axis) * reach(axis) * TIP * size;
        y[tip] = Math.sin(axis) * reach(axis) * TIP * size;
        return new Curve(x, y);
    }

    private Curve inField(Curve unit) {
        double[] x = new double[unit.x().length];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = field.centreX() + unit.x()[i] * field.width() / 2;
            y[i] = field.centreY() + unit.y()[i] * field.height() / 2;
        }
        return new Curve(x, y);
    }
}
