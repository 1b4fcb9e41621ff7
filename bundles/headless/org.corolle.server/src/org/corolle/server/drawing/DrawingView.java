// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.drawing;

import java.util.List;

import org.corolle.diagrams.request.DiagramChoice;
import org.corolle.diagrams.request.DiagramType;

/** Which drawing one looks at. */
public record DrawingView(DiagramType type, String subject, String dimension) {

    /** The drawing that a room begins with. */
    public static final DrawingView FIRST = new DrawingView(DiagramType.FLOWER, "", "");

    /** This drawing if it is offered; else the first of its kind; else the invitation to make one. */
    public DrawingView among(List<DiagramChoice> choices) {
        DrawingView first = null;
        for (DiagramChoice choice : choices) {
            if (choice.type() == type) {
                DrawingView each = new DrawingView(type, choice.subject(), choice.dimension());
                if (each.equals(this)) {
                    return this;
                }
                first = first == null ? each : first;
            }
        }
        return first == null ? new DrawingView(type, "", "") : first;
    }
}
