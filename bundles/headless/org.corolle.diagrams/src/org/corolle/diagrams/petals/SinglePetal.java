// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

/** One petal alone, as large as its field: blunt above, slimmer at its foot; a higher field makes it longer only. */
public final class SinglePetal {

    private static final double MARGIN = 18;
    /** How far its shoulders and its foot are rounded, across in parts of the width, along in drawing units. */
    private static final double SHOULDER_ACROSS = 0.1;
    private static final double SHOULDER_ALONG = 170;
    private static final double FOOT_ACROSS = 0.24;
    private static final double FOOT_ALONG = 360;

    private SinglePetal() { }

    public static PetalShape in(Rect field) {
        double shoulder = SHOULDER_ACROSS * field.width();
        double foot = FOOT_ACROSS * field.width();
        double high = field.y() + SHOULDER_ALONG;
        double low = field.bottom() - FOOT_ALONG;
        Curve curve = new Curve(
                new double[] {field.x() + shoulder, field.right() - shoulder, field.right(), field.right(),
                    field.right() - foot, field.x() + foot, field.x(), field.x()},
                new double[] {field.y(), field.y(), high, low, field.bottom(), field.bottom(), low, high});
        return new PetalShape(0, 0, -1, curve, new PetalProfile(curve, MARGIN));
    }
}
