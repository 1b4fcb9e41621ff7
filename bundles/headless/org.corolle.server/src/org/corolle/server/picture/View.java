// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.picture;

import java.util.List;

import org.corolle.diagrams.DiagramChoice;
import org.corolle.diagrams.DiagramType;

/** Which drawing one looks at. */
public record View(DiagramType type, String subject, String dimension) {

    /** The drawing that a room begins with. */
    public static final View FIRST = new View(DiagramType.FLOWER, "", "");

    /** This drawing if it is offered; else the first of its kind; else the invitation to make one. */
    public View among(List<DiagramChoice> choices) {
        View first = null;
        for (DiagramChoice choice : choices) {
            if (choice.type() == type) {
                View each = new View(type, choice.subject(), choice.dimension());
                if (each.equals(this)) {
                    return this;
                }
                first = first == null ? each : first;
            }
        }
        return first == null ? new View(type, "", "") : first;
    }
}
