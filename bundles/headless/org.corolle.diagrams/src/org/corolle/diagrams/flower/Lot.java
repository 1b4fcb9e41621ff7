// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.petals.Arrangement;
import org.corolle.diagrams.petals.Arranger;
import org.corolle.diagrams.petals.Petal;
import org.corolle.diagrams.petals.Rect;
import org.corolle.diagrams.petals.Slip;
import org.corolle.diagrams.petals.SlipNode;
import org.corolle.model.framework.Dimension;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;

/** The slips of one petal, in reading order and by rank; draws those that have room and says how many have not. */
record Lot(Bloom bloom, Dimension dimension, List<Slip> slips, List<Slip> byRank, boolean inOrder) {

    /** Width of the small card that stands for those without room. */
    private static final double MORE = 100;
    private static final double GAP = 8;
    private static final double LETTERS = 24;

    /** Heading and slips of a petal, at their places. */
    record Laid(Heading heading, Arrangement arrangement) { }

    /** With room of this width kept beside the heading. */
    Laid lay(Petal petal, String note, double tail, Map<String, double[]> byHand) {
        Heading.Words words = PetalNode.words(bloom, dimension, note);
        double largest = Arranger.dense(slips, petal.profile()) ? Heading.SMALLER : Heading.LARGEST;
        Heading heading = Heading.of(petal, words, tail, largest);
        Arrangement all = new Arranger(bed(petal, heading, byHand), slips, byRank).all();
        if (all.left() == 0 && all.size() > SlipNode.FLOOR) {
            return new Laid(heading, all);
        }
        Heading small = Heading.of(petal, words, tail, Heading.SMALL);
        all = new Arranger(bed(petal, small, byHand), slips, byRank).all();
        if (all.left() == 0) {
            return new Laid(small, all);
        }
        Heading longer = Heading.of(petal, words, tail + (tail > 0 ? GAP : 0) + MORE, Heading.SMALL);
        return new Laid(longer, new Arranger(bed(petal, longer, byHand), slips, byRank).some());
    }

    private Arrangement.Bed bed(Petal petal, Heading heading, Map<String, double[]> byHand) {
        return new Arrangement.Bed(petal.profile(), List.of(heading.place()), byHand, inOrder);
    }

    /** The slips, and what stands for the others with this data. */
    List<Node> nodes(Laid laid, Map<String, String> more) {
        Arrangement arrangement = laid.arrangement;
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < arrangement.shown().size(); i++) {
            nodes.add(SlipNode.draw(arrangement.shown().get(i), rounded(arrangement.places().get(i)), arrangement.size()));
        }
        if (arrangement.left() > 0) {
            Rect tail = laid.heading.tail();
            nodes.add(SlipNode.draw(more(arrangement.left(), more), new Rect(tail.right() - MORE, tail.y(), MORE,
                    Heading.BUTTON), LETTERS));
        }
        return nodes;
    }

    private Slip more(int left, Map<String, String> more) {
        Map<String, String> data = new HashMap<>(more);
        data.put("dimension", dimension.getId());
        data.put("opens", "petal");
        data.put("count", String.valueOf(left));
        Paint paint = new Paint(bloom.style().palette().surface(), bloom.style().palette().ink(), 2, List.of(), Pattern.NONE, 1);
        return new Slip(dimension.getId(), "more", bloom.words().get("more", left),
                bloom.words().get("more.said", left, bloom.labels().of(dimension)), data, Face.BOLD,
                bloom.style().palette().ink(), paint, null, List.of(), 2);
    }

    private static Rect rounded(Rect place) {
        return new Rect(tenth(place.x()), tenth(place.y()), Math.floor(place.width() * 10) / 10,
                Math.floor(place.height() * 10) / 10);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
