// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;

/** Turns cards face down: same place, same paper, no word of what stands on them. */
final class CardMasking {

    private static final String CARD = "card";
    /** What a board may still know of a card it must not read. */
    private static final List<String> HARMLESS = List.of("action", "dimension");

    private final String label;

    /** Masking under this label for a hidden card. */
    CardMasking(String label) {
        this.label = label;
    }

    /** The scene with every card face down. */
    Scene mask(Scene scene) {
        List<Node> nodes = scene.nodes().stream().map(n -> CARD.equals(n.part()) ? faceDown(n) : n).toList();
        return new Scene(scene.title(), scene.width(), scene.height(), scene.background(), nodes);
    }

    /** The ids of the nodes that show a card which this one wrote: those it may read. */
    static Set<String> own(Scene scene, Watcher watcher) {
        Set<String> own = new HashSet<>();
        for (Node node : scene.nodes()) {
            if (CARD.equals(node.part()) && watcher.wrote(node.element())) {
                own.add(node.id());
            }
        }
        return own;
    }

    private Node faceDown(Node card) {
        Map<String, String> data = new TreeMap<>();
        data.put("hidden", "true");
        for (String key : HARMLESS) {
            if (card.data().containsKey(key)) {
                data.put(key, card.data().get(key));
            }
        }
        List<Shape> paper = card.shapes().stream().filter(s -> s instanceof Shape.Box || s instanceof Shape.Path)
                .toList();
        return new Node(card.id(), card.element(), card.part(), card.x(), card.y(), card.width(), card.height(), label,
                data, paper);
    }
}
