// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.content.CardNodes;
import org.corolle.diagrams.content.CardsByPetal;
import org.corolle.diagrams.content.FlowerContext;
import org.corolle.diagrams.content.ManualPlacements;
import org.corolle.diagrams.content.PetalQuestion;
import org.corolle.diagrams.content.PetalScore;
import org.corolle.diagrams.petals.CardNode;
import org.corolle.diagrams.petals.CardPacking;
import org.corolle.diagrams.petals.PetalShape;
import org.corolle.diagrams.petals.PetalShapes;
import org.corolle.diagrams.petals.Rect;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.Action;
import org.corolle.model.workshop.Contribution;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;

/** The flower of an action: its question, its petals with the cards in them, the action in the middle. */
final class FlowerScene {

    /** With more petals than that there is more use for writing lines than for the question in each. */
    private static final int ROOMY = 6;

    private final FlowerContext context;
    private final Action action;
    private final String id;
    private final FlowerFrame frame;
    private final CardsByPetal cardsByPetal;
    private final Map<String, double[]> byHand;
    private final List<Node> nodes = new ArrayList<>();

    private FlowerScene(FlowerContext context, Action action) {
        this.context = context;
        this.action = action;
        id = action == null ? "" : action.getId();
        frame = new FlowerFrame(context);
        byHand = action == null ? Map.of() : ManualPlacements.of(context.project(), action);
        cardsByPetal = new CardsByPetal(context.project(), context.request().blank() ? null : action);
    }

    static Scene of(FlowerContext context, Action action) {
        return new FlowerScene(context, action).draw();
    }

    private Scene draw() {
        List<Dimension> dimensions = context.dimensions();
        String title = action == null ? context.words().get("title")
                : context.words().get("title.action", context.labels().of(action));
        PetalQuestion question = new PetalQuestion(context, action);
        nodes.addAll(frame.head(id, context.words().get("title"), question.forAll(),
                Map.of("dimension", "", "action", id)));
        if (dimensions.isEmpty()) {
            nodes.addAll(new EmptyFlower(context, frame).petals());
        }
        List<PetalShape> petals = PetalShapes.of(FlowerFrame.FIELD, dimensions.size());
        for (PetalShape petal : petals) {
            petal(petal, dimensions.get(petal.index()), question);
        }
        heart();
        if (context.inviting() && !dimensions.isEmpty()) {
            nodes.add(new EmptyFlower(context, frame).corner());
        }
        nodes.addAll(context.request().blank() ? new BlankPoster(context).foot()
                : new FlowerLegend(context, cardsByPetal).nodes());
        return new Scene(title, FlowerFrame.WIDTH, FlowerFrame.HEIGHT, context.style().palette().paper(), nodes);
    }

    private void petal(PetalShape petal, Dimension dimension, PetalQuestion question) {
        if (context.request().blank()) {
            boolean room = context.dimensions().size() <= ROOMY || question.forAll().isEmpty();
            String asked = room ? question.of(dimension) : "";
            PetalHeading heading = PetalHeading.of(petal, PetalNode.words(context, dimension, asked), 0,
                    PetalHeading.LARGEST);
            nodes.add(new PetalNode(context, id).draw(petal, dimension, heading, asked, -1));
            nodes.add(new BlankPoster(context).lines(dimension, petal.profile(), heading.place()));
            return;
        }
        CardNodes cardNodes = new CardNodes(context, cardsByPetal);
        Map<Contribution, CardNode> made = new HashMap<>();
        cardsByPetal.cards(dimension).forEach(card -> made.put(card, cardNodes.of(card)));
        PetalLayout petalLayout = new PetalLayout(context, dimension, cardsByPetal.cards(dimension).stream()
                .map(made::get).toList(),
                cardsByPetal.byRank(dimension).stream().map(made::get).toList(), false);
        boolean open = context.inviting() && action != null;
        PetalLayout.Laid laid = petalLayout.lay(petal, note(dimension, question), open && !made.isEmpty()
                ? PetalHeading.BUTTON : 0, byHand);
        nodes.add(new PetalNode(context, id).draw(petal, dimension, laid.heading(), note(dimension, question),
                made.size()));
        if (open) {
            invite(petal, dimension, laid.heading(), made.isEmpty());
        }
        nodes.addAll(petalLayout.nodes(laid, Map.of("action", id)));
    }

    private void invite(PetalShape petal, Dimension dimension, PetalHeading heading, boolean empty) {
        String said = context.words().get("add.card.said", context.labels().of(dimension));
        Map<String, String> data = Map.of("adds", "card-add", "action", id, "dimension", dimension.getId());
        String key = "card-add:" + dimension.getId();
        if (!empty) {
            Rect tail = heading.tail();
            nodes.add(frame.invitation(key, new Rect(tail.x(), tail.y(), PetalHeading.BUTTON, PetalHeading.BUTTON), "",
                    said, data));
            return;
        }
        for (double width : new double[] {270, 200, 150, PetalHeading.BUTTON}) {
            List<Rect> found = new CardPacking(petal.profile(), List.of(heading.place()), 8, false)
                    .places(new double[] {width}, 60);
            if (!found.isEmpty()) {
                String words = width > PetalHeading.BUTTON ? context.words().get("add.card") : "";
                nodes.add(frame.invitation(key, new Rect(found.get(0).centreX() - width / 2, found.get(0).y(), width,
                        60),
                        words, said, data));
                return;
            }
        }
    }

    private String note(Dimension dimension, PetalQuestion question) {
        String own = question.forAll().isEmpty() ? question.of(dimension) : "";
        String score = PetalScore.of(context, cardsByPetal.cards(dimension));
        return own.isEmpty() || score.isEmpty() ? own + score : own + " · " + score;
    }

    private void heart() {
        if (action != null) {
            String name = context.labels().of(action);
            nodes.add(frame.centre(id, name, name, Map.of("feature", "name", "text",
                    FlowerContext.text(action.getName()))));
        } else if (context.inviting()) {
            nodes.add(frame.invitation("action-add", FlowerFrame.heart(), context.words().get("add.action"),
                    context.words().get("add.action"), Map.of("adds", "action-add")));
        } else {
            nodes.add(frame.centre("", context.words().get("action.none"), context.words().get("action.none"),
                    Map.of()));
        }
    }
}
