// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.content;

import java.util.List;

import org.corolle.core.labels.Labels;
import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.style.Style;
import org.corolle.diagrams.words.DiagramWords;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.EvaluationProject;

/** What every part of a flower is drawn from: the project, what was asked for, the look and the words. */
public record FlowerContext(EvaluationProject project, DiagramRequest request, Style style, DiagramWords words,
        Labels labels) {

    public static FlowerContext of(EvaluationProject project, DiagramRequest request) {
        return new FlowerContext(project, request, Style.of(request.look()),
                DiagramWords.of(FlowerContext.class, request.locale()),
                Labels.in(request.locale()));
    }

    public List<Dimension> dimensions() {
        return project.getFramework() == null ? List.of() : project.getFramework().getDimensions();
    }

    /** Whether there are invitations to add. */
    public boolean inviting() {
        return request.editable() && !request.blank();
    }

    public PetalColours tint(int index) {
        return PetalColours.of(this, index);
    }

    public static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
