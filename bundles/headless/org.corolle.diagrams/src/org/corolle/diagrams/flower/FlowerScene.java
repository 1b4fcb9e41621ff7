// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.petals.Petal;
import org.corolle.diagrams.petals.Petals;
import org.corolle.diagrams.petals.Packing;
import org.corolle.diagrams.petals.Rect;
import org.corolle.diagrams.petals.Slip;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.Action;
import org.corolle.model.workshop.Contribution;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;

/** The flower of an action: its question, its petals with the cards in them, the action in the middle. */
final class FlowerScene {

    /** With more petals than that there is more use for writing lines than for the question in each. */
    private static final int ROOMY = 6;

    private final Bloom bloom;
    private final Action action;
    private final String id;
    private final Frame frame;
    private final Harvest harvest;
    private final Map<String, double[]> byHand;
    private final List<Node> nodes = new ArrayList<>();

    private FlowerScene(Bloom bloom, Action action) {
        this.bloom = bloom;
        this.action = action;
        id = action == null ? "" : action.getId();
        frame = new Frame(bloom);
        byHand = action == null ? Map.of() : ByHand.of(bloom.project(), action);
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
        if (bloom.request().blank()) {
            boolean room = bloom.dimensions().size() <= ROOMY || question.forAll().isEmpty();
            String asked = room ? question.of(dimension) : "";
            Heading heading = Heading.of(petal, PetalNode.words(bloom, dimension, asked), 0, Heading.LARGEST);
            nodes.add(new PetalNode(bloom, id).draw(petal, dimension, heading, asked, -1));
            nodes.add(new Blank(bloom).lines(dimension, petal.profile(), heading.place()));
            return;
        }
        CardSlips slips = new CardSlips(bloom, harvest);
        Map<Contribution, Slip> made = new HashMap<>();
        harvest.cards(dimension).forEach(card -> made.put(card, slips.of(card)));
        Lot lot = new Lot(bloom, dimension, harvest.cards(dimension).stream().map(made::get).toList(),
                harvest.byRank(dimension).stream().map(made::get).toList(), false);
        boolean open = bloom.inviting() && action != null;
        Lot.Laid laid = lot.lay(petal, note(dimension, question), open && !made.isEmpty() ? Heading.BUTTON : 0, byHand);
        nodes.add(new PetalNode(bloom, id).draw(petal, dimension, laid.heading(), note(dimension, question), made.size()));
        if (open) {
            invite(petal, dimension, laid.heading(), made.isEmpty());
        }
        nodes.addAll(lot.nodes(laid, Map.of("action", id)));
    }

    private void invite(Petal petal, Dimension dimension, Heading heading, boolean empty) {
        String said = bloom.words().get("add.card.said", bloom.labels().of(dimension));
        Map<String, String> data = Map.of("adds", "card-add", "action", id, "dimension", dimension.getId());
        String key = "card-add:" + dimension.getId();
        if (!empty) {
            Rect tail = heading.tail();
            nodes.add(frame.invitation(key, new Rect(tail.x(), tail.y(), Heading.BUTTON, Heading.BUTTON), "", said, data));
            return;
        }
        for (double width : new double[] {270, 200, 150, Heading.BUTTON}) {
            List<Rect> found = new Packing(petal.profile(), List.of(heading.place()), 8, false).places(new double[] {width}, 60);
            if (!found.isEmpty()) {
                String words = width > Heading.BUTTON ? bloom.words().get("add.card") : "";
                nodes.add(frame.invitation(key, new Rect(found.get(0).centreX() - width / 2, found.get(0).y(), width, 60),
                        words, said, data));
                return;
            }
        }
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
