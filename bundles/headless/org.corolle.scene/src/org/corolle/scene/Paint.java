// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene;

import java.util.List;

/**
 * How a shape is filled and outlined.
 *
 * @param fill        #rrggbb, or empty for none
 * @param stroke      #rrggbb, or empty for none
 * @param strokeWidth in drawing units
 * @param dash        lengths of strokes and gaps in drawing units; empty for an unbroken line
 * @param pattern     drawn over the fill in the stroke's colour, so that nothing is told by colour alone
 * @param opacity     from 0 to 1
 */
public record Paint(String fill, String stroke, double strokeWidth, List<Double> dash, Pattern pattern,
        double opacity) {

    public Paint {
        dash = List.copyOf(dash);
    }

    /** A plain fill without an outline. */
    public static Paint fill(String colour) {
        return new Paint(colour, "", 0, List.of(), Pattern.NONE, 1);
    }

    /** An unbroken outline without a fill. */
    public static Paint stroke(String colour, double width) {
        return new Paint("", colour, width, List.of(), Pattern.NONE, 1);
    }
}
