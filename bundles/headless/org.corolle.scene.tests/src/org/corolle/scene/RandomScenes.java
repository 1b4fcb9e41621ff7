// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Scenes that nobody thought of, and changes that nobody planned. */
public final class RandomScenes {
    private static final String[] COLOURS = {"", "#1b4f72", "#f4d03f", "#ffffff"};

    private final Random random;

    public RandomScenes(Random random) {
        this.random = random;
    }

    public Scene scene(int nodes) {
        List<Node> drawn = new ArrayList<>();
        for (int number = 0; number < nodes; number++) {
            drawn.add(node("card:" + number));
        }
        Collections.shuffle(drawn, random);
        return new Scene("Scène " + random.nextInt(2), 1920, 1080, "#ffffff", drawn);
    }

    /** The scene with some nodes moved, changed, gone, added or drawn in another order. */
    public Scene changed(Scene scene) {
        List<Node> nodes = new ArrayList<>(scene.nodes());
        for (int change = random.nextInt(8); change > 0; change--) {
            int at = nodes.isEmpty() ? 0 : random.nextInt(nodes.size());
            switch (nodes.isEmpty() ? 3 : random.nextInt(6)) {
                case 0 -> nodes.set(at, moved(nodes.get(at)));
                case 1 -> nodes.set(at, node(nodes.get(at).id()));
                case 2 -> nodes.remove(at);
                case 3 -> nodes.add(at, node("new:" + random.nextLong()));
                case 4 -> nodes.add(random.nextInt(nodes.size()), nodes.remove(at));
                default -> Collections.swap(nodes, at, random.nextInt(nodes.size()));
            }
        }
        double width = random.nextInt(5) == 0 ? random.nextInt(3000) : scene.width();
        return new Scene(scene.title(), width, scene.height(), scene.background(), nodes);
    }

    public Node node(String id) {
        List<Shape> shapes = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            shapes.add(shape());
        }
        return new Node(id, random.nextBoolean() ? id : "", "card", length(), length(), length(), length(),
                "Libellé \"" + random.nextInt(3) + "\"",
                random.nextBoolean() ? Map.of() : Map.of("text", "<é>\n", "action", "a" + random.nextInt(2)), shapes);
    }

    private static Node moved(Node node) {
        return new Node(node.id(), node.element(), node.part(), Math.round(node.x() * 100 + 150) / 100.0, node.y(),
                node.width(), node.height(),
                node.label(), node.data(), node.shapes());
    }

    private Shape shape() {
        return switch (random.nextInt(4)) {
            case 0 -> new Shape.Box(length(), 0, length(), length(), random.nextInt(3), paint());
            case 1 -> new Shape.Path("M0 0L" + random.nextInt(9) + " 4Z", paint());
            case 2 -> new Shape.Text(length(), length(), length(), length(), Face.values()[random.nextInt(4)],
                    "#000000",
                    Anchor.values()[random.nextInt(3)], random.nextInt(2) * 90, "« texte » " + random.nextInt(9));
            default -> new Shape.Icon("leaf", length(), length(), length(), "#123456");
        };
    }

    private Paint paint() {
        return new Paint(COLOURS[random.nextInt(4)], COLOURS[random.nextInt(4)], random.nextInt(3),
                random.nextBoolean() ? List.of() : List.of(6.0, 4.5), Pattern.values()[random.nextInt(5)],
                random.nextBoolean() ? 1 : 0.25);
    }

    private double length() {
        return random.nextInt(100_000) / 100.0;
    }
}
