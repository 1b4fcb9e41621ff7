// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.List;

import org.corolle.diagrams.DiagramRequest;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.scene.Scene;

/** Scenes of flowers: of an action, of one petal, of the framework. */
public final class Flowers {

    private Flowers() { }

    public static Scene of(EvaluationProject project, DiagramRequest request) {
        Bloom bloom = Bloom.of(project, request);
        return switch (request.type()) {
            case FLOWER -> FlowerScene.of(bloom, action(bloom));
            default -> FlowerScene.of(bloom, action(bloom));
        };
    }

    /** The action asked for, the first one where none is asked for, none where there is none or it has gone. */
    private static Action action(Bloom bloom) {
        List<Action> actions = bloom.project().getActions();
        String wanted = bloom.request().subject();
        if (wanted.isEmpty()) {
            return actions.isEmpty() ? null : actions.get(0);
        }
        return actions.stream().filter(action -> wanted.equals(action.getId())).findFirst().orElse(null);
    }
}
