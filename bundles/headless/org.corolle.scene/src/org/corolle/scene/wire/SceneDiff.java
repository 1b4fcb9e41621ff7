// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.scene.Node;
import org.corolle.scene.Scene;

/**
 * What makes one scene of another.
 *
 * @param frame    title, size and background of the later scene
 * @param reframed whether the frame differs from that of the earlier scene
 * @param set      new and changed nodes
 * @param move     nodes of which nothing but their place changed
 * @param gone     ids of nodes that are no longer there
 * @param after    new nodes and nodes of another rank, in drawing order, with the id of the node each follows; empty
 * for                 the first
 */
public record SceneDiff(Frame frame, boolean reframed, List<Node> set, List<Move> move, List<String> gone,
        Map<String, String> after) {

    public SceneDiff {
        set = List.copyOf(set);
        move = List.copyOf(move);
        gone = List.copyOf(gone);
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }

    /** A scene without its nodes. */
    public record Frame(String title, double width, double height, String background) {
        static Frame of(Scene scene) {
            return new Frame(scene.title(), scene.width(), scene.height(), scene.background());
        }
    }

    /** Where a node went. */
    public record Move(String id, double x, double y) { }

    /** The difference; nodes are the same when they are equal, and each id stands once in a scene. */
    public static SceneDiff between(Scene before, Scene after) {
        Map<String, Node> known = new LinkedHashMap<>();
        before.nodes().forEach(node -> put(known, node));
        Map<String, Node> wanted = new LinkedHashMap<>();
        after.nodes().forEach(node -> put(wanted, node));
        List<Node> set = new ArrayList<>();
        List<Move> move = new ArrayList<>();
        for (Node node : wanted.values()) {
            Node old = known.get(node.id());
            if (old == null || !old.equals(node) && !old.equals(placedAs(node, old))) {
                set.add(node);
            } else if (!old.equals(node)) {
                move.add(new Move(node.id(), node.x(), node.y()));
            }
        }
        List<String> gone = known.keySet().stream().filter(id -> !wanted.containsKey(id)).toList();
        return new SceneDiff(Frame.of(after), !Frame.of(before).equals(Frame.of(after)), set, move, gone,
                Ranks.after(known.keySet(), wanted.keySet()));
    }

    /** Whether the two scenes are equal. */
    public boolean isEmpty() {
        return !reframed && set.isEmpty() && move.isEmpty() && gone.isEmpty() && after.isEmpty();
    }

    /** The later scene, from the earlier one. */
    public Scene apply(Scene before) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        before.nodes().forEach(node -> nodes.put(node.id(), node));
        gone.forEach(nodes::remove);
        List<String> order = Ranks.ordered(nodes.keySet(), after);
        set.forEach(node -> nodes.put(node.id(), node));
        move.forEach(to -> nodes.computeIfPresent(to.id, (id, node) -> placed(node, to.x, to.y)));
        return new Scene(frame.title, frame.width, frame.height, frame.background,
                order.stream().map(nodes::get).toList());
    }

    private static void put(Map<String, Node> nodes, Node node) {
        if (nodes.put(node.id(), node) != null) {
            throw new IllegalArgumentException("two nodes of the scene have the id " + node.id());
        }
    }

    private static Node placedAs(Node node, Node there) {
        return placed(node, there.x(), there.y());
    }

    private static Node placed(Node node, double x, double y) {
        return new Node(node.id(), node.element(), node.part(), x, y, node.width(), node.height(), node.label(),
                node.data(), node.shapes());
    }
}
