// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.content.CardCluster;
import org.corolle.diagrams.content.CardNodes;
import org.corolle.diagrams.content.CardsByPetal;
import org.corolle.diagrams.content.FlowerContext;
import org.corolle.diagrams.content.FrameworkNodes;
import org.corolle.diagrams.content.PetalColours;
import org.corolle.diagrams.content.PetalQuestion;
import org.corolle.diagrams.petals.CardNode;
import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.workshop.Contribution;
import org.corolle.scene.Scene;

/** Scenes of flowers: of an action, of one petal, of the framework. */
public final class FlowerScenes {

    private FlowerScenes() { }

    /** A petal that is no more there, or has never been, is drawn as the flower it would belong to. */
    public static Scene of(EvaluationProject project, DiagramRequest request) {
        FlowerContext context = FlowerContext.of(project, request);
        EvaluationFramework framework = project.getFramework();
        boolean ofFramework = framework != null && !request.subject().isEmpty()
                && request.subject().equals(framework.getId());
        if (request.type() == DiagramType.PETAL && dimension(context) != null) {
            return ofFramework ? petal(context, framework) : petal(context, action(context));
        }
        return ofFramework || request.type() == DiagramType.FRAMEWORK_FLOWER ? new FrameworkScene(context).draw()
                : FlowerScene.of(context, action(context));
    }

    private static Scene petal(FlowerContext context, Action action) {
        Dimension dimension = dimension(context);
        CardsByPetal cardsByPetal = new CardsByPetal(context.project(), context.request().blank() ? null : action);
        CardNodes cardNodes = new CardNodes(context, cardsByPetal);
        List<Contribution> cards = new ArrayList<>(cardsByPetal.cards(dimension));
        if (context.inviting()) {
            cards.addAll(cardsByPetal.discarded(dimension));
        }
        List<CardCluster> clusters = cards.stream()
                .map(card -> new CardCluster(cardNodes.head(card), cardNodes.of(cardsByPetal.takenUp(card)))).toList();
        String question = new PetalQuestion(context, action).of(dimension);
        String id = action == null ? "" : action.getId();
        Map<String, String> adds = action == null ? Map.of()
                : Map.of("adds", "card-add", "action", id, "dimension", dimension.getId());
        return new PetalScene(context, dimension, id, action == null ? "" : context.labels().of(action), question,
                clusters,
                adds).draw();
    }

    private static Scene petal(FlowerContext context, EvaluationFramework framework) {
        Dimension dimension = dimension(context);
        PetalColours tint = context.tint(context.dimensions().indexOf(dimension));
        List<CardCluster> clusters = context.request().blank() ? List.of()
                : new FrameworkNodes(context, dimension, tint).clusters();
        return new PetalScene(context, dimension, framework.getId(), context.labels().of(framework),
                FlowerContext.text(dimension.getDescription()), clusters, Map.of()).draw();
    }

    /** The action asked for, the first one where none is asked for, none where there is none or it has gone. */
    private static Action action(FlowerContext context) {
        List<Action> actions = context.project().getActions();
        String wanted = context.request().subject();
        if (wanted.isEmpty()) {
            return actions.isEmpty() ? null : actions.get(0);
        }
        return actions.stream().filter(action -> wanted.equals(action.getId())).findFirst().orElse(null);
    }

    private static Dimension dimension(FlowerContext context) {
        List<Dimension> dimensions = context.dimensions();
        String wanted = context.request().dimension();
        if (wanted.isEmpty()) {
            return dimensions.isEmpty() ? null : dimensions.get(0);
        }
        return dimensions.stream().filter(dimension -> wanted.equals(dimension.getId())).findFirst().orElse(null);
    }
}
