// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;
import org.corolle.scene.text.Typeface;

/** Small drawings that show all a scene can say. */
public final class SampleScenes {
    private static final String INK = "#17232e";
    private static final String LONG =
            "Qui décide\u202F? Les bénévoles « accompagnent » les habitants → dons/ventes, 20 %";

    private SampleScenes() {
    }

    /** Every shape, face, anchor and pattern once. */
    public static Scene everything() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node("zone:frame", "", "zone", 10, 10, 620, 380, "", Map.of(),
                List.of(new Shape.Box(0, 0, 620, 380, 12, new Paint("#eef1f3", "#5b6b79", 2, List.of(), Pattern.NONE,
                1)))));
        int column = 0;
        for (Pattern pattern : Pattern.values()) {
            nodes.add(cell(pattern, 30 + 118 * column++));
        }
        nodes.add(texts());
        nodes.add(new Node("petal:1", "p1", "petal", 440, 180, 170, 190, "Pétale <autonomie> & \"choix\"", Map.of(),
                List.of(new Shape.Path("M85 185C-20 130 -20 45 85 5C190 45 190 130 85 185Z",
                        new Paint("#fdebd3", "#8a4300", 3, List.of(), Pattern.STRIPES, 0.5)),
                        new Shape.Path("M20 95A65 65 0 0 1 150 95Q85 20 20 95Z", Paint.stroke("#8a4300", 1.5)),
                        new Shape.Icon("leaf", 61, 90, 48, "#8a4300"))));
        return new Scene("Tout ce qu’un dessin peut dire", 640, 400, "#faf8f4", nodes);
    }

    /** As many labelled cards as wanted, in rows, all different. */
    public static Scene cards(int count) {
        List<Node> nodes = new ArrayList<>(count);
        int columns = (int) Math.ceil(Math.sqrt(count));
        for (int number = 0; number < count; number++) {
            String text = LONG + " n° " + number;
            FittedText fitted = TextFit.fit(text, 196, 96, 32, 16, Face.REGULAR);
            List<Shape> shapes = new ArrayList<>();
            shapes.add(new Shape.Box(0, 0, 220, 120, 10, new Paint("#ffffff", "#0b4f82", 2, List.of(), Pattern.NONE,
                    1)));
            shapes.addAll(fitted.shapes(12, 12, Anchor.START, Face.REGULAR, INK));
            shapes.add(new Shape.Icon("quote", 190, 90, 24, "#0b4f82"));
            nodes.add(new Node("card:" + number, "c" + number, "card", 240.0 * (number % columns),
                    140.0 * (number / columns), 220, 120, text, Map.of("kind", "VERBATIM", "text", text), shapes));
        }
        return new Scene("Cartes", 240.0 * columns, 140.0 * columns, "#ffffff", nodes);
    }

    private static Node cell(Pattern pattern, double x) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(0, 0, 104, 120, 10, new Paint("#dcebf7", "#0b4f82", 3,
                pattern == Pattern.DOTS ? List.of(10.0, 6.0) : List.of(), pattern, 1)));
        shapes.add(new Shape.Box(8, 70, 88, 42, 0, Paint.fill("#ffffff")));
        FittedText fitted = TextFit.fit("Échange-partage local", 84, 40, 18, 9, Face.BOLD);
        shapes.addAll(fitted.shapes(52, 71, Anchor.MIDDLE, Face.BOLD, INK));
        shapes.add(new Shape.Icon("check", 36, 20, 32, "#00604a"));
        return new Node("cell:" + pattern, "e" + pattern, "cell", x, 30, 104, 120, "Échange-partage local",
                Map.of("status", "EXISTING"), shapes);
    }

    private static Node texts() {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(0, 0, 380, 190, 8, Paint.fill("#ffffff")));
        double top = 6;
        for (Face face : Face.values()) {
            FittedText fitted = TextFit.fit("Où ça\u202F? L’œuvre AVATAR → fi ✓ " + face.name().charAt(0), 360, 34, 26,
                    16, face);
            shapes.addAll(fitted.shapes(10, top, Anchor.START, face, INK));
            top += 34;
        }
        FittedText fitted = TextFit.fit(LONG, 300, 44, 18, 12, Face.ITALIC);
        shapes.addAll(fitted.shapes(370, top, Anchor.END, Face.ITALIC, "#6d2c63"));
        double turned = Typeface.width("tourné", 20, Face.BOLD);
        shapes.add(new Shape.Text(30, 185, turned, 20, Face.BOLD, "#8f2d12", Anchor.START, -20, "tourné"));
        return new Node("card:texts", "c1", "card", 30, 180, 380, 190, "Textes", Map.of("text", LONG), shapes);
    }
}
