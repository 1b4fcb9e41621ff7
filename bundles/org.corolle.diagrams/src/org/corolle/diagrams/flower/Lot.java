// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.model.framework.Dimension;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;

/** The slips of one petal, in reading order and by rank; draws those that have room and says how many have not. */
record Lot(List<Slip> slips, List<Slip> byRank) {

    List<Node> nodes(Bloom bloom, Arrangement.Bed bed, Dimension dimension, Map<String, String> more) {
        Arrangement laid = Arrangement.of(bed, slips, byRank);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < laid.shown().size(); i++) {
            nodes.add(SlipNode.draw(laid.shown().get(i), rounded(laid.places().get(i)), laid.size()));
        }
        if (laid.more() != null) {
            nodes.add(SlipNode.draw(more(bloom, dimension, laid.left(), more), rounded(laid.more()), laid.size() * 1.4));
        }
        return nodes;
    }

    private static Slip more(Bloom bloom, Dimension dimension, int left, Map<String, String> more) {
        Map<String, String> data = new HashMap<>(more);
        data.put("dimension", dimension.getId());
        data.put("opens", "petal");
        data.put("count", String.valueOf(left));
        Paint paint = new Paint(bloom.style().palette().paper(), bloom.style().palette().ink(), 2, List.of(), Pattern.NONE, 1);
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
