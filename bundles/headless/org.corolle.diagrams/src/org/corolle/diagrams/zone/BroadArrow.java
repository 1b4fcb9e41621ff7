// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.zone;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.NodeOutline;

/** The outline of a broad arrow that points to the right, as deep as its tip is long. */
public record BroadArrow(Area area, double tip, double notch) {

    /** A short tip, a straight back. */
    public BroadArrow(Area area) {
        this(area, 22, 0);
    }

    public NodeOutline draw(NodeOutline outline) {
        double shoulder = area.right() - tip;
        outline.move(area.x() + 10, area.y()).line(shoulder, area.y()).line(area.right(), area.centreY())
                .line(shoulder, area.bottom()).line(area.x() + 10, area.bottom());
        if (notch > 0) {
            return outline.line(area.x(), area.bottom()).line(area.x() + notch, area.centreY()).line(area.x(), area.y())
                    .close();
        }
        return outline.bend(area.x(), area.bottom(), area.x(), area.bottom() - 10).line(area.x(), area.y() + 10)
                .bend(area.x(), area.y(), area.x() + 10, area.y()).close();
    }
}
