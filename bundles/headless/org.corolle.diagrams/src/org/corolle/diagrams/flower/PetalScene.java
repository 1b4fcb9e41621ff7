// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.content.CardCluster;
import org.corolle.diagrams.content.FlowerContext;
import org.corolle.diagrams.content.PetalColours;
import org.corolle.diagrams.petals.CardColumns;
import org.corolle.diagrams.petals.CardDrawing;
import org.corolle.diagrams.petals.PetalShape;
import org.corolle.diagrams.petals.Rect;
import org.corolle.diagrams.petals.SinglePetal;
import org.corolle.model.framework.Dimension;
import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;
import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;

/**
 * One petal as large as the scene, its question as the headline, all that lies in it readable. The scene is as high
 * as a screen, or grows downwards until there is room for all.
 *
 * @param subject  id of the action or the framework
 * @param name     of the subject
 * @param headline the question, or what the petal is about
 * @param adds     data of the invitation to add to it; empty for none
 */
record PetalScene(FlowerContext context, Dimension dimension, String subject, String name, String headline,
        List<CardCluster> clusters,
        Map<String, String> adds) {

    private static final double[] SIZES = {40, 36, 32, 29, 26, 24, 22, 20, 18, 16};
    /** Width of a column, in parts of the letters' size: lines of about thirty letters. */
    private static final double COLUMN = 14.5;
    private static final double GAP = 14;
    private static final double TALLEST = 2 * FlowerFrame.HEIGHT;
    private static final double GROWTH = 1.06;
    private static final double SIDE = 16;
    private static final double HEADLINE = 1400;

    /** A petal high enough, with places for all in it. */
    private record Laid(PetalShape petal, List<Rect> places, double width, double size, double height) { }

    Scene draw() {
        PetalColours tint = context.tint(context.dimensions().indexOf(dimension));
        Laid laid = lay();
        List<Node> nodes = new ArrayList<>();
        if (!name.isEmpty()) {
            FittedText above = TextFit.fit(name, 200, 84, 22, 16, Face.REGULAR);
            nodes.add(new Node("title:" + subject, subject, "title", 12, 10, above.width(), above.height(), name,
                    Map.of(),
                    above.shapes(0, 0, Anchor.START, Face.REGULAR, context.style().palette().quiet())));
        }
        nodes.add(petal(laid.petal, tint));
        nodes.add(prompt());
        int invited = invited();
        if (invited > 0) {
            nodes.add(invitation(laid.places.get(0)));
        }
        for (int i = 0; i < clusters.size(); i++) {
            nodes.addAll(clusters.get(i).nodes(context, tint, laid.places.get(i + invited), laid.size));
        }
        if (context.request().blank()) {
            nodes.add(new BlankPoster(context).lines(dimension, laid.petal.profile(), heading()));
            nodes.addAll(new BlankPoster(context).foot());
        }
        return new Scene(context.words().get("title.petal", context.labels().of(dimension), name), FlowerFrame.WIDTH,
                laid.height,
                context.style().palette().paper(), nodes);
    }

    private Laid lay() {
        double foot = context.request().blank() ? 60 : SIDE;
        for (double size : SIZES) {
            double most = size > 20 ? FlowerFrame.HEIGHT : size > 16 ? TALLEST : Double.MAX_VALUE;
            double width = size * COLUMN;
            double[] heights = heights(width, size);
            for (double height = FlowerFrame.HEIGHT; height <= most; height = Math.ceil(height * GROWTH)) {
                PetalShape petal = SinglePetal.in(new Rect(SIDE, SIDE, FlowerFrame.WIDTH - 2 * SIDE,
                        height - SIDE - foot));
                List<Rect> places = new CardColumns(petal.profile(), heading().bottom() + 2 * GAP, GAP)
                        .places(heights, width);
                if (places != null) {
                    return new Laid(petal, places, width, size, height);
                }
            }
        }
        throw new IllegalStateException("a petal that grows has room for all");
    }

    /** How many places the invitation takes, before the others. */
    private int invited() {
        return context.inviting() && !adds.isEmpty() ? 1 : 0;
    }

    private double[] heights(double width, double size) {
        double[] heights = new double[clusters.size() + invited()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = i < invited() ? Math.max(PetalHeading.BUTTON, 2.2 * size)
                    : clusters.get(i - invited()).height(width, size);
        }
        return heights;
    }

    private Node petal(PetalShape petal, PetalColours tint) {
        Rect box = PetalNode.box(petal.curve());
        String outline = petal.curve().outline(box.x(), box.y());
        int index = context.dimensions().indexOf(dimension) + 1;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Path(outline, new Paint(tint.pale(), tint.hint(), 2, List.of(), tint.pattern(), 1)));
        shapes.add(new Shape.Path(outline, Paint.stroke(tint.colour(), PetalNode.OUTLINE + 2)));
        FittedText words = TextFit.line(context.labels().of(dimension), HEADLINE - 140, 34, CardDrawing.FLOOR,
                Face.BOLD);
        double marks = tint.pictogram().isEmpty() ? 60 : 110;
        double x = (FlowerFrame.WIDTH - words.width() - marks) / 2 - box.x();
        double y = 34 - box.y();
        shapes.add(new Shape.Box(x, y, 46, 46, 23, Paint.fill(tint.colour())));
        FittedText number = TextFit.wrap(String.valueOf(index), 46, 28, Face.BOLD);
        shapes.addAll(number.shapes(x + 23, y + 23 - number.height() / 2, Anchor.MIDDLE, Face.BOLD, tint.onColour()));
        if (!tint.pictogram().isEmpty()) {
            shapes.add(new Shape.Icon(tint.pictogram(), x + 54, y + 1, 44, tint.colour()));
        }
        shapes.addAll(words.shapes(x + marks, y + 23 - words.height() / 2, Anchor.START, Face.BOLD,
                context.style().palette().ink()));
        Map<String, String> data = new HashMap<>(Map.of("action", subject, "index", String.valueOf(index), "colour",
                tint.colour(), "feature", "name", "text", FlowerContext.text(dimension.getName()), "cards",
                String.valueOf(clusters.size())));
        if (words.truncated()) {
            data.put("truncated", "true");
        }
        return new Node("petal:" + dimension.getId(), dimension.getId(), "petal", box.x(), box.y(), box.width(),
                box.height(),
                context.words().get("petal.said", index, context.labels().of(dimension)), data, shapes);
    }

    private FittedText question() {
        return TextFit.fit(headline, HEADLINE, 2 * 40 * 1.21, 40, 22, Face.BOLD);
    }

    private Rect heading() {
        FittedText lines = question();
        return new Rect((FlowerFrame.WIDTH - HEADLINE) / 2, 34, HEADLINE, 56 + lines.height());
    }

    private Node prompt() {
        FittedText lines = question();
        return new Node("prompt:" + dimension.getId(), "", "prompt", (FlowerFrame.WIDTH - lines.width()) / 2, 88,
                lines.width(),
                lines.height(), headline, Map.of("dimension", dimension.getId(), "action", subject),
                lines.shapes(lines.width() / 2, 0, Anchor.MIDDLE, Face.BOLD, context.style().palette().ink()));
    }

    private Node invitation(Rect place) {
        String said = context.words().get("add.card.said", context.labels().of(dimension));
        return new FlowerFrame(context).invitation("card-add:" + dimension.getId(), place, context.words()
                .get("add.card"), said, adds);
    }
}
