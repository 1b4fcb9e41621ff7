// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.content.FlowerContext;
import org.corolle.diagrams.petals.CardDrawing;
import org.corolle.diagrams.petals.Curve;
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

/** What stands around and between the petals: the head lines, the heart of the flower, invitations. */
record FlowerFrame(FlowerContext context) {

    static final double WIDTH = 1920;
    static final double HEIGHT = 1080;
    static final Rect FIELD = new Rect(20, 122, 1880, 908);
    private static final double SIDE = 28;
    /** Kept free at the right of the head lines for an invitation. */
    private static final double RIGHT = 300;

    /** A line above, small, and the question beneath it, large. */
    List<Node> head(String subject, String title, String prompt, Map<String, String> data) {
        var palette = context.style().palette();
        List<Node> nodes = new ArrayList<>();
        FittedText above = TextFit.line(title, WIDTH - 2 * SIDE - RIGHT, 24, 16, Face.REGULAR);
        nodes.add(new Node("title:" + subject, subject, "title", SIDE, 12, above.width(), above.height(), title,
                Map.of(),
                above.shapes(0, 0, Anchor.START, Face.REGULAR, palette.quiet())));
        if (!prompt.isEmpty()) {
            FittedText lines = TextFit.fit(prompt, WIDTH - 2 * SIDE - RIGHT, 2 * 26 * 1.21, 40, 20, Face.BOLD);
            nodes.add(new Node("prompt:" + data.getOrDefault("dimension", ""), "", "prompt", SIDE, 46, lines.width(),
                    lines.height(), prompt, data, lines.shapes(0, 0, Anchor.START, Face.BOLD, palette.ink())));
        }
        return nodes;
    }

    /** The heart of the flower with the name of what the petals say something about. */
    Node centre(String element, String name, String said, Map<String, String> data) {
        Rect box = heart();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Path(ellipse(box), new Paint(context.style().palette().surface(),
                context.style().palette().ink(), 3,
                List.of(), Pattern.NONE, 1)));
        FittedText lines = TextFit.fit(name, box.width() * 0.78, box.height() * 0.68, 34, CardDrawing.FLOOR, Face.BOLD);
        shapes.addAll(lines.shapes(box.width() / 2, (box.height() - lines.height()) / 2, Anchor.MIDDLE, Face.BOLD,
                context.style().palette().ink()));
        return new Node("centre:" + element, element, "centre", box.x(), box.y(), box.width(), box.height(), said, data,
                shapes);
    }

    static Rect heart() {
        double width = FIELD.width() * PetalShapes.HEART;
        double height = FIELD.height() * PetalShapes.HEART;
        return new Rect(FIELD.centreX() - width / 2, FIELD.centreY() - height / 2, width, height);
    }

    private static String ellipse(Rect box) {
        String radii = "A" + Curve.number(box.width() / 2) + " " + Curve.number(box.height() / 2) + " 0 1 1 ";
        String middle = Curve.number(box.height() / 2);
        return "M0 " + middle + " " + radii + Curve.number(box.width()) + " " + middle + " " + radii + "0 " + middle
                + " Z";
    }

    /** An invitation with a plus sign before its words, in a dashed box. */
    Node invitation(String key, Rect place, String words, String said, Map<String, String> data) {
        String colour = context.style().palette().invite();
        double size = Math.min(26, place.height() * 0.5);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(1.5, 1.5, place.width() - 3, place.height() - 3,
                Math.min(place.height() / 2, 24) - 1.5,
                new Paint(context.style().palette().surface(), colour, 3, List.of(9.0, 7.0), Pattern.NONE, 1)));
        FittedText lines = TextFit.fit(words, place.width() - 2.6 * size, place.height() - 8, size, CardDrawing.FLOOR,
                Face.BOLD);
        double icon = 1.1 * size;
        double left = (place.width() - icon - (words.isEmpty() ? 0 : lines.width() + 0.3 * size)) / 2;
        shapes.add(new Shape.Icon("plus", left, (place.height() - icon) / 2, icon, colour));
        shapes.addAll(lines.shapes(left + icon + 0.3 * size, (place.height() - lines.height()) / 2, Anchor.START,
                Face.BOLD,
                colour));
        return new Node("add:" + key, "", "add", place.x(), place.y(), place.width(), place.height(), said, data,
                shapes);
    }

    /** At the right of the head lines. */
    static Rect corner() {
        return new Rect(WIDTH - SIDE - RIGHT + 20, 22, RIGHT - 20, 56);
    }
}
