// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.content;

import java.util.HashMap;
import java.util.Map;

import org.corolle.model.layout.DiagramKind;
import org.corolle.model.layout.DiagramLayout;
import org.corolle.model.layout.Placement;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;

/** Where people put things on the flower of this subject: the upper left corner by the element's id. */
public final class ManualPlacements {

    private ManualPlacements() { }

    public static Map<String, double[]> of(EvaluationProject project, NamedElement subject) {
        Map<String, double[]> places = new HashMap<>();
        for (DiagramLayout layout : project.getLayouts()) {
            if (layout.getDiagram() == DiagramKind.FLOWER && layout.getSubject() == subject) {
                for (Placement placement : layout.getPlacements()) {
                    if (placement.getElement() != null && placement.getX() != null && placement.getY() != null) {
                        places.put(placement.getElement().getId(), new double[] {placement.getX(), placement.getY()});
                    }
                }
            }
        }
        return places;
    }
}
