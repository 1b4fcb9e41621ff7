// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.List;

import org.corolle.core.labels.Labels;
import org.corolle.diagrams.DiagramRequest;
import org.corolle.diagrams.style.Style;
import org.corolle.diagrams.words.Words;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.EvaluationProject;

/** What every part of a flower is drawn from: the project, what was asked for, the look and the words. */
record Bloom(EvaluationProject project, DiagramRequest request, Style style, Words words, Labels labels) {

    static Bloom of(EvaluationProject project, DiagramRequest request) {
        return new Bloom(project, request, Style.of(request.look()), Words.of(Bloom.class, request.locale()),
                Labels.in(request.locale()));
    }

    List<Dimension> dimensions() {
        return project.getFramework() == null ? List.of() : project.getFramework().getDimensions();
    }

    /** Whether there are invitations to add. */
    boolean inviting() {
        return request.editable() && !request.blank();
    }

    Tint tint(int index) {
        return Tint.of(this, index);
    }

    static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
