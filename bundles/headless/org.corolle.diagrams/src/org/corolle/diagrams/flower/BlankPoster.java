// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.content.FlowerContext;
import org.corolle.diagrams.petals.Curve;
import org.corolle.diagrams.petals.PetalProfile;
import org.corolle.diagrams.petals.Rect;
import org.corolle.model.framework.Dimension;
import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.Shape;
import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;

/** What a poster has that is to be filled in by hand: dotted lines in the petals, room for the group and the date. */
record BlankPoster(FlowerContext context) {

    /** Between two lines: the height of a felt pen's letters on A3. */
    private static final double LINE = 46;
    private static final double SHORTEST = 90;

    Node lines(Dimension dimension, PetalProfile profile, Rect heading) {
        List<Shape> shapes = new ArrayList<>();
        double left = heading.x();
        double top = heading.y();
        boolean above = heading.centreY() > (profile.top() + profile.bottom()) / 2;
        double from = above ? profile.top() + LINE * 0.7 : heading.bottom() + LINE;
        double to = above ? heading.y() - LINE * 0.4 : profile.bottom();
        for (double y = from; y <= to; y += LINE) {
            for (double[] free : profile.free(y - 1, y + 1, List.of(), 0)) {
                if (free[1] - free[0] >= SHORTEST) {
                    shapes.add(line(free[0] + 14 - left, free[1] - 14 - left, y - top));
                }
            }
        }
        return new Node("zone:lines-" + dimension.getId(), "", "zone", left, top, heading.width(), heading.height(),
                context.words().get("blank.said"), Map.of(), shapes);
    }

    private Shape line(double from, double to, double y) {
        return new Shape.Path("M" + Curve.number(from) + " " + Curve.number(y) + " L" + Curve.number(to) + " "
                + Curve.number(y), new Paint("", context.style().palette().line(), 2, List.of(2.0, 7.0), Pattern.NONE,
                1));
    }

    List<Node> foot() {
        List<Node> nodes = new ArrayList<>();
        double x = 28;
        for (String key : List.of("group", "date", "place")) {
            String words = context.words().get("blank." + key);
            double width = key.equals("date") ? 420 : 690;
            FittedText label = TextFit.wrap(words, width, 26, Face.BOLD);
            List<Shape> shapes = new ArrayList<>(label.shapes(0, 0, Anchor.START, Face.BOLD,
                    context.style().palette().ink()));
            shapes.add(line(label.width() + 10, width - 30, 26));
            nodes.add(new Node("zone:" + key, "", "zone", x, 1038, width, 34, words, Map.of(), shapes));
            x += width + 15;
        }
        return nodes;
    }
}
