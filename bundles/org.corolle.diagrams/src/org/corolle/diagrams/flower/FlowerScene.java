// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.core.query.AgoraPrompt;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.Action;
import org.corolle.model.workshop.Contribution;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;

/** The flower of an action: its question, its petals with the cards in them, the action in the middle. */
final class FlowerScene {

    private final Bloom bloom;
    private final Action action;
    private final String id;
    private final Frame frame;
    private final Harvest harvest;
    private final List<Node> nodes = new ArrayList<>();

    private FlowerScene(Bloom bloom, Action action) {
        this.bloom = bloom;
        this.action = action;
        id = action == null ? "" : action.getId();
        frame = new Frame(bloom);
        harvest = new Harvest(bloom.project(), bloom.request().blank() ? null : action);
    }

    static Scene of(Bloom bloom, Action action) {
        return new FlowerScene(bloom, action).draw();
    }

    private Scene draw() {
        List<Dimension> dimensions = bloom.dimensions();
        String title = action == null ? bloom.words().get("title") : bloom.words().get("title.action", bloom.labels().of(action));
        Question question = new Question(bloom, action);
        nodes.addAll(frame.head(id, bloom.words().get("title"), question.forAll(), Map.of("dimension", "", "action", id)));
        if (dimensions.isEmpty()) {
            nodes.addAll(new Bud(bloom, frame).petals());
        }
        List<Petal> petals = Petals.of(Frame.FIELD, dimensions.size());
        for (Petal petal : petals) {
            petal(petal, dimensions.get(petal.index()), question);
        }
        heart();
        if (bloom.inviting() && !dimensions.isEmpty()) {
            nodes.add(new Bud(bloom, frame).corner());
        }
        nodes.addAll(bloom.request().blank() ? new Blank(bloom).foot() : new Legend(bloom, harvest).nodes());
        return new Scene(title, Frame.WIDTH, Frame.HEIGHT, bloom.style().palette().paper(), nodes);
    }

    private void petal(Petal petal, Dimension dimension, Question question) {
        Profile profile = new Profile(petal.curve(), PetalNode.OUTLINE + 8);
        List<Contribution> cards = harvest.cards(dimension);
        String note = bloom.request().blank() ? question.of(dimension) : note(dimension, question);
        PetalNode.Drawn drawn = new PetalNode(bloom, id).draw(petal, profile, dimension, note, cards.size());
        nodes.add(drawn.node());
        if (bloom.request().blank()) {
            nodes.add(new Blank(bloom).lines(dimension, profile, drawn.heading()));
            return;
        }
        List<Rect> blocked = new ArrayList<>(List.of(drawn.heading()));
        if (bloom.inviting() && action != null) {
            blocked.add(invite(dimension, profile, drawn.heading(), cards.isEmpty()));
        }
        CardSlips slips = new CardSlips(bloom, harvest);
        Map<Contribution, Slip> made = new HashMap<>();
        cards.forEach(card -> made.put(card, slips.of(card)));
        Lot lot = new Lot(cards.stream().map(made::get).toList(),
                harvest.byRank(dimension).stream().map(made::get).toList());
        Arrangement.Bed bed = new Arrangement.Bed(profile, blocked, ByHand.of(bloom.project(), action));
        nodes.addAll(lot.nodes(bloom, bed, dimension, Map.of("action", id)));
    }

    private Rect invite(Dimension dimension, Profile profile, Rect heading, boolean empty) {
        String name = bloom.labels().of(dimension);
        String words = empty ? bloom.words().get("add.card") : "";
        double[][] sizes = empty ? new double[][] {{260, 60}, {200, 56}, {150, 60}, {48, 48}} : new double[][] {{48, 48}};
        for (double[] size : sizes) {
            List<Rect> found = empty ? new Packing(profile, List.of(heading), 8).places(1, size[0], size[1])
                    : Beside.of(heading, profile, size[0], size[1]);
            if (!found.isEmpty()) {
                Rect place = new Rect(found.get(0).x() + (found.get(0).width() - size[0]) / 2, found.get(0).y(), size[0], size[1]);
                nodes.add(frame.invitation("card-add:" + dimension.getId(), place, size[0] > 60 ? words : "",
                        bloom.words().get("add.card.said", name), Map.of("adds", "card-add", "action", id, "dimension",
                                dimension.getId())));
                return place;
            }
        }
        return new Rect(heading.x(), heading.y(), 0, 0);
    }

    private String note(Dimension dimension, Question question) {
        String own = question.forAll().isEmpty() ? question.of(dimension) : "";
        String score = Score.of(bloom, harvest.cards(dimension));
        return own.isEmpty() || score.isEmpty() ? own + score : own + " · " + score;
    }

    private void heart() {
        if (action != null) {
            String name = bloom.labels().of(action);
            nodes.add(frame.centre(id, name, name, Map.of("feature", "name", "text", Bloom.text(action.getName()))));
        } else if (bloom.inviting()) {
            nodes.add(frame.invitation("action-add", Frame.heart(), bloom.words().get("add.action"),
                    bloom.words().get("add.action"), Map.of("adds", "action-add")));
        } else {
            nodes.add(frame.centre("", bloom.words().get("action.none"), bloom.words().get("action.none"), Map.of()));
        }
    }
}
