// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.DiagramRequest;
import org.corolle.diagrams.DiagramType;
import org.corolle.diagrams.petals.Slip;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.workshop.Contribution;
import org.corolle.scene.Scene;

/** Scenes of flowers: of an action, of one petal, of the framework. */
public final class Flowers {

    private Flowers() { }

    /** A petal that is no more there, or has never been, is drawn as the flower it would belong to. */
    public static Scene of(EvaluationProject project, DiagramRequest request) {
        Bloom bloom = Bloom.of(project, request);
        EvaluationFramework framework = project.getFramework();
        boolean ofFramework = framework != null && !request.subject().isEmpty() && request.subject().equals(framework.getId());
        if (request.type() == DiagramType.PETAL && dimension(bloom) != null) {
            return ofFramework ? petal(bloom, framework) : petal(bloom, action(bloom));
        }
        return ofFramework || request.type() == DiagramType.FRAMEWORK_FLOWER ? new FrameworkScene(bloom).draw()
                : FlowerScene.of(bloom, action(bloom));
    }

    private static Scene petal(Bloom bloom, Action action) {
        Dimension dimension = dimension(bloom);
        Harvest harvest = new Harvest(bloom.project(), bloom.request().blank() ? null : action);
        CardSlips slips = new CardSlips(bloom, harvest);
        List<Contribution> cards = new ArrayList<>(harvest.cards(dimension));
        if (bloom.inviting()) {
            cards.addAll(harvest.discarded(dimension));
        }
        List<Cluster> clusters = cards.stream()
                .map(card -> new Cluster(slips.head(card), slips.of(harvest.takenUp(card)))).toList();
        String question = new Question(bloom, action).of(dimension);
        String id = action == null ? "" : action.getId();
        Map<String, String> adds = action == null ? Map.of()
                : Map.of("adds", "card-add", "action", id, "dimension", dimension.getId());
        return new PetalScene(bloom, dimension, id, action == null ? "" : bloom.labels().of(action), question, clusters,
                adds).draw();
    }

    private static Scene petal(Bloom bloom, EvaluationFramework framework) {
        Dimension dimension = dimension(bloom);
        Tint tint = bloom.tint(bloom.dimensions().indexOf(dimension));
        List<Cluster> clusters = bloom.request().blank() ? List.of() : new FrameworkSlips(bloom, dimension, tint).clusters();
        return new PetalScene(bloom, dimension, framework.getId(), bloom.labels().of(framework),
                Bloom.text(dimension.getDescription()), clusters, Map.of()).draw();
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

    private static Dimension dimension(Bloom bloom) {
        List<Dimension> dimensions = bloom.dimensions();
        String wanted = bloom.request().dimension();
        if (wanted.isEmpty()) {
            return dimensions.isEmpty() ? null : dimensions.get(0);
        }
        return dimensions.stream().filter(dimension -> wanted.equals(dimension.getId())).findFirst().orElse(null);
    }
}
