// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams;

import java.util.List;
import java.util.Locale;

import org.corolle.diagrams.chain.ChainScene;
import org.corolle.diagrams.chain.CircuitScene;
import org.corolle.diagrams.flower.FlowerScenes;
import org.corolle.diagrams.map.MapScene;
import org.corolle.diagrams.request.DiagramChoice;
import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.model.project.EvaluationProject;
import org.corolle.scene.Scene;

/** Drawings of a project. The same project and the same request give equal scenes. */
public final class Diagrams {

    private Diagrams() { }

    /** The scene of this drawing; of an inviting empty canvas when the project has nothing to show yet. */
    public static Scene draw(EvaluationProject project, DiagramRequest request) {
        return switch (request.type()) {
            case CHAIN -> ChainScene.of(project, request);
            case CIRCUIT -> CircuitScene.of(project, request);
            case STAKEHOLDER_MAP -> MapScene.of(project, request);
            case FLOWER, PETAL, FRAMEWORK_FLOWER -> FlowerScenes.of(project, request);
        };
    }

    /** The drawings that this project offers, in the order in which a menu shows them. */
    public static List<DiagramChoice> choices(EvaluationProject project, Locale locale) {
        return DiagramChoices.of(project, locale);
    }
}
