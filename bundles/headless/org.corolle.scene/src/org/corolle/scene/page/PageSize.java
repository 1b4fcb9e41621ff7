// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.page;

/** Sizes of paper. */
public enum PageSize {
    A4(210, 297), A3(297, 420), A2(420, 594), A1(594, 841), A0(841, 1189);

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final double shortSide;
    private final double longSide;

    PageSize(double shortSide, double longSide) {
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    /** The shorter side, in points. */
    public double shortSide() {
        return points(shortSide);
    }

    /** The longer side, in points. */
    public double longSide() {
        return points(longSide);
    }

    static double points(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }
}
