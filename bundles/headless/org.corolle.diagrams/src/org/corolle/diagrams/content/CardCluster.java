// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.petals.Rect;
import org.corolle.diagrams.petals.CardNode;
import org.corolle.diagrams.petals.CardDrawing;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.Shape;

/** A slip and those that belong to it, one under the other in a frame; alone, without a frame, if none does. */
public record CardCluster(CardNode head, List<CardNode> members) {

    private static final double GAP = 6;
    private static final double FRAME = 8;
    /** Members are written a little smaller and stand a little to the right. */
    private static final double SMALLER = 0.86;
    private static final double INDENT = 14;

    public double height(double width, double size) {
        if (members.isEmpty()) {
            return CardDrawing.height(head, width, size);
        }
        double sum = 2 * FRAME + CardDrawing.height(head, width - 2 * FRAME, size);
        for (CardNode member : members) {
            sum += GAP + CardDrawing.height(member, width - 2 * FRAME - INDENT, smaller(size));
        }
        return sum;
    }

    private static double smaller(double size) {
        return Math.max(CardDrawing.FLOOR, size * SMALLER);
    }

    public List<Node> nodes(FlowerContext context, PetalColours tint, Rect place, double size) {
        if (members.isEmpty()) {
            return List.of(CardDrawing.draw(head, place, size));
        }
        List<Node> nodes = new ArrayList<>();
        Paint paint = new Paint(context.style().palette().paper(), tint.colour(), 2, List.of(), Pattern.NONE, 1);
        nodes.add(new Node("zone:" + head.element(), "", "zone", place.x(), place.y(), place.width(), place.height(),
                "",
                Map.of(), List.of(new Shape.Box(1, 1, place.width() - 2, place.height() - 2, 14, paint))));
        Rect inside = place.inset(FRAME);
        double y = inside.y();
        double tall = CardDrawing.height(head, inside.width(), size);
        nodes.add(CardDrawing.draw(head, new Rect(inside.x(), y, inside.width(), tall), size));
        for (CardNode member : members) {
            y += tall + GAP;
            tall = CardDrawing.height(member, inside.width() - INDENT, smaller(size));
            nodes.add(CardDrawing.draw(member, new Rect(inside.x() + INDENT, y, inside.width() - INDENT, tall),
                    smaller(size)));
        }
        return nodes;
    }
}
