// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.style;

import java.util.List;

import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;

/**
 * How a status is told: by its outline, its pictogram and its colour; the word stands beside it.
 *
 * @param dash lengths of strokes and gaps of the outline; empty for an unbroken line
 */
public record StatusMark(Mark mark, List<Double> dash, double strokeWidth) {

    public StatusMark {
        dash = List.copyOf(dash);
    }

    /** The outline of a box in this status, upon this fill; text stands in it, so the pattern has its place beside. */
    public Paint outline(String fill) {
        return new Paint(fill, mark.colour(), strokeWidth, dash, Pattern.NONE, 1);
    }
}
