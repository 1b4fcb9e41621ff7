// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.hub.wire.JsonFields;
import org.corolle.hub.wire.WireJson.Malformed;

/** What a device knows of a drawing from the messages it got: a board in the small. */
final class ReceivedScene {

    private final Map<String, Object> nodes = new LinkedHashMap<>();
    private Map<?, ?> view;
    private long number = -1;

    long number() {
        return number;
    }

    Map<?, ?> view() {
        return view;
    }

    /** The nodes by id, as their JSON. */
    Map<String, Object> nodes() {
        return Map.copyOf(nodes);
    }

    void take(JsonFields message) throws Malformed {
        number = message.number("number");
        view = message.object("view").map();
        if (message.map().containsKey("full")) {
            nodes.clear();
            put(message.object("full"), "nodes");
            return;
        }
        if (message.map().containsKey("gone")) {
            message.list("gone").forEach(nodes::remove);
        }
        if (message.map().containsKey("set")) {
            put(message, "set");
        }
        if (message.map().containsKey("move")) {
            for (Object each : message.list("move")) {
                move(new ArrayList<>((List<?>) each));
            }
        }
    }

    private void put(JsonFields from, String name) throws Malformed {
        for (JsonFields node : from.objects(name)) {
            nodes.put(node.text("id"), node.map());
        }
    }

    private void move(List<?> move) {
        Map<Object, Object> node = new LinkedHashMap<>((Map<?, ?>) nodes.get(move.get(0)));
        node.put("x", move.get(1));
        node.put("y", move.get(2));
        nodes.put((String) move.get(0), node);
    }
}
