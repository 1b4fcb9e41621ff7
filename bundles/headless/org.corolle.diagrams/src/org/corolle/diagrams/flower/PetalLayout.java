// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.content.FlowerContext;
import org.corolle.diagrams.petals.CardArrangement;
import org.corolle.diagrams.petals.CardArranger;
import org.corolle.diagrams.petals.CardDrawing;
import org.corolle.diagrams.petals.CardNode;
import org.corolle.diagrams.petals.PetalShape;
import org.corolle.diagrams.petals.Rect;
import org.corolle.model.framework.Dimension;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;

/** The slips of one petal, in reading order and by rank; draws those that have room and says how many have not. */
record PetalLayout(FlowerContext context, Dimension dimension, List<CardNode> cardNodes, List<CardNode> byRank,
        boolean inOrder) {

    /** Width of the small card that stands for those without room. */
    private static final double MORE = 100;
    private static final double GAP = 8;
    private static final double LETTERS = 24;

    /** Heading and slips of a petal, at their places. */
    record Laid(PetalHeading heading, CardArrangement arrangement) { }

    /** With room of this width kept beside the heading. */
    Laid lay(PetalShape petal, String note, double tail, Map<String, double[]> byHand) {
        PetalHeading.Wording words = PetalNode.words(context, dimension, note);
        double largest = CardArranger.dense(cardNodes, petal.profile()) ? PetalHeading.SMALLER : PetalHeading.LARGEST;
        PetalHeading heading = PetalHeading.of(petal, words, tail, largest);
        CardArrangement all = new CardArranger(space(petal, heading, byHand), cardNodes, byRank).all();
        if (all.left() == 0 && all.size() > CardDrawing.FLOOR) {
            return new Laid(heading, all);
        }
        PetalHeading small = PetalHeading.of(petal, words, tail, PetalHeading.SMALL);
        all = new CardArranger(space(petal, small, byHand), cardNodes, byRank).all();
        if (all.left() == 0) {
            return new Laid(small, all);
        }
        PetalHeading longer = PetalHeading.of(petal, words, tail + (tail > 0 ? GAP : 0) + MORE, PetalHeading.SMALL);
        return new Laid(longer, new CardArranger(space(petal, longer, byHand), cardNodes, byRank).some());
    }

    private CardArrangement.PetalSpace space(PetalShape petal, PetalHeading heading, Map<String, double[]> byHand) {
        return new CardArrangement.PetalSpace(petal.profile(), List.of(heading.place()), byHand, inOrder);
    }

    /** The slips, and what stands for the others with this data. */
    List<Node> nodes(Laid laid, Map<String, String> more) {
        CardArrangement arrangement = laid.arrangement;
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < arrangement.shown().size(); i++) {
            nodes.add(CardDrawing.draw(arrangement.shown().get(i), rounded(arrangement.places().get(i)),
                    arrangement.size()));
        }
        if (arrangement.left() > 0) {
            Rect tail = laid.heading.tail();
            nodes.add(CardDrawing.draw(more(arrangement.left(), more), new Rect(tail.right() - MORE, tail.y(), MORE,
                    PetalHeading.BUTTON), LETTERS));
        }
        return nodes;
    }

    private CardNode more(int left, Map<String, String> more) {
        Map<String, String> data = new HashMap<>(more);
        data.put("dimension", dimension.getId());
        data.put("opens", "petal");
        data.put("count", String.valueOf(left));
        Paint paint = new Paint(context.style().palette().surface(), context.style().palette().ink(), 2, List.of(),
                Pattern.NONE, 1);
        return new CardNode(dimension.getId(), "more", context.words().get("more", left),
                context.words().get("more.said", left, context.labels().of(dimension)), data, Face.BOLD,
                context.style().palette().ink(), paint, null, List.of(), 2);
    }

    private static Rect rounded(Rect place) {
        return new Rect(tenth(place.x()), tenth(place.y()), Math.floor(place.width() * 10) / 10,
                Math.floor(place.height() * 10) / 10);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
