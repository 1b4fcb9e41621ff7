// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.map;

import java.util.List;

import org.corolle.diagrams.DiagramRequest;
import org.corolle.diagrams.style.Style;
import org.corolle.model.project.EvaluationProject;
import org.corolle.scene.Scene;

/** Who stands where around the action, and what passes between them. */
public final class MapScene {

    private MapScene() { }

    public static Scene of(EvaluationProject project, DiagramRequest request) {
        return new Scene("", 1920, 1080, Style.of(request.look()).palette().paper(), List.of());
    }
}
