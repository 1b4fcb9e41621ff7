// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.corolle.scene.wire.SceneDiff;
import org.corolle.server.connection.OutgoingMessage;

/**
 * What changes in one round: worked out and encoded once for each pair of shared scenes; for who has cards of their own
 * only these cards are worked out beside.
 */
final class SharedDiffs {

    private final Function<SceneDiff, OutgoingMessage> encoding;
    private final Map<Scene, Map<Scene, SceneDiff>> diffs = new IdentityHashMap<>();
    private final Map<SceneDiff, OutgoingMessage> messages = new IdentityHashMap<>();
    private final Map<Scene, Map<String, Node>> indexes = new IdentityHashMap<>();

    SharedDiffs(Function<SceneDiff, OutgoingMessage> encoding) {
        this.encoding = encoding;
    }

    /** What tells one who was shown this that it is shown that now; nothing where they are the same. */
    Optional<OutgoingMessage> message(ShownScene before, ShownScene after) {
        SceneDiff shared = diffs.computeIfAbsent(before.shared(), b -> new IdentityHashMap<>())
                .computeIfAbsent(after.shared(), a -> SceneDiff.between(before.shared(), a));
        if (before.own().isEmpty() && after.own().isEmpty()) {
            return shared.isEmpty() ? Optional.empty()
                    : Optional.of(messages.computeIfAbsent(shared, encoding));
        }
        SceneDiff mine = withOwn(shared, before, after);
        return mine.isEmpty() ? Optional.empty() : Optional.of(encoding.apply(mine));
    }

    private SceneDiff withOwn(SceneDiff shared, ShownScene before, ShownScene after) {
        Set<String> own = new HashSet<>(before.own());
        own.addAll(after.own());
        List<Node> set = new ArrayList<>(shared.set());
        set.removeIf(node -> own.contains(node.id()));
        List<SceneDiff.Move> move = new ArrayList<>(shared.move());
        move.removeIf(to -> own.contains(to.id()));
        for (String id : own) {
            Node now = node(after, id);
            if (now != null && !now.equals(node(before, id))) {
                set.add(now);
            }
        }
        return new SceneDiff(shared.frame(), shared.reframed(), set, move, shared.gone(), shared.after());
    }

    private Node node(ShownScene shown, String id) {
        return index(shown.own().contains(id) ? shown.open() : shown.shared()).get(id);
    }

    private Map<String, Node> index(Scene scene) {
        return indexes.computeIfAbsent(scene,
                s -> s.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity())));
    }
}
