// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.route;

import org.corolle.diagrams.draft.Area;

/** A point of a drawing. */
public record Point(double x, double y) {

    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** The thin area that a straight way along one axis to this point covers. */
    Area wayTo(Point other) {
        return new Area(Math.min(x, other.x), Math.min(y, other.y), Math.abs(x - other.x), Math.abs(y - other.y));
    }
}
