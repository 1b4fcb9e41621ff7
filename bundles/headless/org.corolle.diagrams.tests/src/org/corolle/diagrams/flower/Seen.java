// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;
import org.corolle.scene.text.Typeface;

/** What must be true of every flower that is seen. */
final class Seen {

    private Seen() { }

    /**
     * Cards lie in the petal they belong to, apart from each other, and letters are large enough and on their cards.
     */
    static void wellLaid(Scene scene, String about) {
        List<Node> lying = scene.nodes().stream()
                .filter(node -> List.of("card", "more", "criterion", "indicator", "marker").contains(node.part())
                        || node.id().startsWith("add:card-add"))
                .toList();
        for (Node node : lying) {
            Node petal = Garden.node(scene, "petal:" + node.data().get("dimension"));
            assertTrue(inside(petal, node), () -> about + ": " + node.id() + " leaves its petal");
        }
        for (int i = 0; i < lying.size(); i++) {
            for (int j = i + 1; j < lying.size(); j++) {
                Node one = lying.get(i);
                Node other = lying.get(j);
                assertFalse(meet(one, other), () -> about + ": " + one.id() + " meets " + other.id());
            }
        }
        scene.nodes().forEach(node -> lettersOnIt(node, about));
    }

    private static boolean meet(Node one, Node other) {
        return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
    }

    private static boolean inside(Node petal, Node node) {
        Path2D outline = outline(((Shape.Path) petal.shapes().get(0)).outline());
        double x = node.x() - petal.x();
        double y = node.y() - petal.y();
        return outline.contains(x, y, node.width(), node.height());
    }

    static Path2D outline(String words) {
        Path2D path = new Path2D.Double();
        try (Scanner scanner = new Scanner(words.replaceAll("([MQZ])", " $1 ")).useLocale(Locale.ROOT)) {
            while (scanner.hasNext()) {
                switch (scanner.next()) {
                    case "M" -> path.moveTo(scanner.nextDouble(), scanner.nextDouble());
                    case "Q" -> path.quadTo(scanner.nextDouble(), scanner.nextDouble(), scanner.nextDouble(),
                            scanner.nextDouble());
                    case "Z" -> path.closePath();
                    default -> throw new AssertionError(words);
                }
            }
        }
        return path;
    }

    private static void lettersOnIt(Node node, String about) {
        for (Shape shape : node.shapes()) {
            if (shape instanceof Shape.Text text) {
                assertTrue(text.size() >= 16, () -> about + ": letters of " + text.size() + " on " + node.id());
                double width = Typeface.width(text.text(), text.size(), text.face());
                double left = switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> text.x() - width / 2;
                    case END -> text.x() - width;
                };
                assertTrue(left >= -0.5 && left + width <= node.width() + 0.5,
                        () -> about + ": « " + text.text() + " » leaves " + node.id());
                assertTrue(text.baseline() <= node.height() + 0.5 && text.baseline() >= 0,
                        () -> about + ": « " + text.text() + " » stands outside " + node.id());
            }
        }
    }

    static boolean says(Node node, String words) {
        return node.shapes().stream().anyMatch(shape -> shape instanceof Shape.Text text && text.text()
                .contains(words));
    }

    static boolean shows(Node node, String pictogram) {
        return node.shapes().stream().anyMatch(shape -> shape instanceof Shape.Icon icon && icon.name()
                .equals(pictogram));
    }
}
