// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.List;

import org.corolle.diagrams.DiagramRequest;
import org.corolle.diagrams.style.Style;
import org.corolle.model.project.EvaluationProject;
import org.corolle.scene.Scene;

/** Scenes of flowers: of an action, of one petal, of the framework. */
public final class Flowers {

    private Flowers() { }

    public static Scene of(EvaluationProject project, DiagramRequest request) {
        return new Scene("", 1920, 1080, Style.of(request.look()).palette().paper(), List.of());
    }
}
