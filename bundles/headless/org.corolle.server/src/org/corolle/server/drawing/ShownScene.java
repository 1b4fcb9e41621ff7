// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.corolle.scene.Node;
import org.corolle.scene.Scene;

/**
 * A drawing as one has been shown it: one of the few scenes that all share, but for the cards that one wrote oneself.
 *
 * @param shared the open scene, or the one with every card face down
 * @param open   the scene with every card face up
 * @param own    ids of the nodes that are taken from the open scene
 */
record ShownScene(Scene shared, Scene open, Set<String> own) {

    /** The nodes of {@link #own} as they are shown, by id. */
    Map<String, Node> ownNodes() {
        Map<String, Node> nodes = new HashMap<>();
        if (!own.isEmpty()) {
            open.nodes().stream().filter(n -> own.contains(n.id())).forEach(n -> nodes.put(n.id(), n));
        }
        return nodes;
    }

    /** All of it as one scene. */
    Scene whole() {
        if (own.isEmpty()) {
            return shared;
        }
        Map<String, Node> readable = ownNodes();
        List<Node> nodes = shared.nodes().stream().map(n -> readable.getOrDefault(n.id(), n)).toList();
        return new Scene(shared.title(), shared.width(), shared.height(), shared.background(), nodes);
    }
}
