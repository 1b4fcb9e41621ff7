// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.content.FlowerContext;
import org.corolle.diagrams.petals.CardDrawing;
import org.corolle.diagrams.petals.PetalShape;
import org.corolle.diagrams.petals.PetalShapes;
import org.corolle.diagrams.petals.Rect;
import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.Shape;
import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;

/** A flower before its first petal: outlines that have no names yet, and the invitation to add a petal. */
record EmptyFlower(FlowerContext context, FlowerFrame frame) {

    private static final int OUTLINES = 6;

    List<Node> petals() {
        List<Node> nodes = new ArrayList<>();
        for (PetalShape petal : PetalShapes.of(FlowerFrame.FIELD, OUTLINES)) {
            boolean first = petal.index() == 0;
            nodes.add(outline(petal, first && context.inviting()));
        }
        return nodes;
    }

    private Node outline(PetalShape petal, boolean inviting) {
        Rect box = PetalNode.box(petal.curve());
        String words = context.words().get(inviting ? "add.petal" : "petals.none");
        String colour = inviting ? context.style().palette().invite() : context.style().palette().fine();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Path(petal.curve().outline(box.x(), box.y()),
                new Paint(context.style().palette().surface(), colour,
                inviting ? 4 : 2, List.of(14.0, 10.0), Pattern.NONE, 1)));
        if (petal.index() == 0) {
            FittedText lines = TextFit.fit(words, box.width() * 0.6, box.height() * 0.5, 34, CardDrawing.FLOOR,
                    Face.BOLD);
            double top = (box.height() - lines.height()) / 2;
            if (inviting) {
                shapes.add(new Shape.Icon("plus", box.width() / 2 - 28, top - 64, 56, colour));
            }
            shapes.addAll(lines.shapes(box.width() / 2, top, Anchor.MIDDLE, Face.BOLD,
                    inviting ? colour : context.style().palette().quiet()));
        }
        boolean said = petal.index() == 0;
        return new Node(inviting ? "add:petal-add" : "zone:petal-" + (petal.index() + 1), "", inviting ? "add" : "zone",
                box.x(), box.y(), box.width(), box.height(), said ? words : "",
                inviting ? Map.of("adds", "petal-add") : Map.of(), shapes);
    }

    /** The invitation to add one more. */
    Node corner() {
        String words = context.words().get("add.petal");
        return frame.invitation("petal-add", FlowerFrame.corner(), words, words, Map.of("adds", "petal-add"));
    }
}
