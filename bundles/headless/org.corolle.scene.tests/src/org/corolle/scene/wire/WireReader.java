// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads what SceneJson writes, by the words of package-info alone, as the board does. */
@SuppressWarnings("unchecked")
final class WireReader {

    private WireReader() {
    }

    static Scene scene(String json) throws IOException {
        Map<String, Object> map = parse(json);
        return new Scene(text(map, "title", null), number(map, "width", null), number(map, "height", null),
                text(map, "background", null), list(map, "nodes").stream().map(WireReader::node).toList());
    }

    static Scene apply(String json, Scene before) throws IOException {
        Map<String, Object> diff = parse(json);
        Map<String, Node> nodes = new LinkedHashMap<>();
        before.nodes().forEach(node -> nodes.put(node.id(), node));
        list(diff, "gone").forEach(nodes::remove);
        List<String> order = new ArrayList<>(nodes.keySet());
        Map<String, Object> after = (Map<String, Object>) diff.getOrDefault("after", Map.of());
        order.removeAll(after.keySet());
        after.forEach((id, previous) -> order.add(order.indexOf(previous) + 1, id));
        list(diff, "set").stream().map(WireReader::node).forEach(node -> nodes.put(node.id(), node));
        for (Object move : list(diff, "move")) {
            List<Object> to = (List<Object>) move;
            Node node = nodes.get(to.get(0));
            nodes.put(node.id(), new Node(node.id(), node.element(), node.part(), (double) to.get(1),
                    (double) to.get(2), node.width(), node.height(), node.label(), node.data(), node.shapes()));
        }
        List<Object> size = (List<Object>) diff.getOrDefault("size", List.of(before.width(), before.height()));
        return new Scene(text(diff, "title", before.title()), (double) size.get(0), (double) size.get(1),
                text(diff, "background", before.background()), order.stream().map(nodes::get).toList());
    }

    private static Node node(Object value) {
        Map<String, Object> map = (Map<String, Object>) value;
        Map<String, String> data = new LinkedHashMap<>();
        ((Map<String, Object>) map.getOrDefault("data", Map.of()))
                .forEach((name, text) -> data.put(name, (String) text));
        return new Node(text(map, "id", null), text(map, "el", ""), text(map, "part", null), number(map, "x", null),
                number(map, "y", null), number(map, "w", null), number(map, "h", null), text(map, "label", ""), data,
                list(map, "s").stream().map(WireReader::shape).toList());
    }

    private static Shape shape(Object value) {
        Map<String, Object> map = (Map<String, Object>) value;
        return switch (text(map, "k", null)) {
            case "box" -> new Shape.Box(number(map, "x", 0.0), number(map, "y", 0.0), number(map, "w", null),
                    number(map, "h", null), number(map, "r", 0.0), paint(map));
            case "path" -> new Shape.Path(text(map, "d", null), paint(map));
            case "text" -> new Shape.Text(number(map, "x", null), number(map, "y", null), number(map, "w", null),
                    number(map, "z", null), Face.valueOf(constant(map, "f", "regular")), text(map, "c", null),
                    Anchor.valueOf(constant(map, "a", "start")), number(map, "r", 0.0), text(map, "t", null));
            default -> new Shape.Icon(text(map, "n", null), number(map, "x", null), number(map, "y", null),
                    number(map, "z", null), text(map, "c", null));
        };
    }

    private static Paint paint(Map<String, Object> shape) {
        Map<String, Object> map = (Map<String, Object>) shape.getOrDefault("p", Map.of());
        return new Paint(text(map, "f", ""), text(map, "s", ""), number(map, "w", 0.0),
                list(map, "d").stream().map(length -> (Double) length).toList(),
                Pattern.valueOf(constant(map, "pt", "none")), number(map, "o", 1.0));
    }

    private static String constant(Map<String, Object> map, String name, String usual) {
        return text(map, name, usual).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String text(Map<String, Object> map, String name, String usual) {
        return (String) map.getOrDefault(name, usual);
    }

    private static double number(Map<String, Object> map, String name, Double usual) {
        return (Double) map.getOrDefault(name, usual);
    }

    private static List<Object> list(Map<String, Object> map, String name) {
        return (List<Object>) map.getOrDefault(name, List.of());
    }

    private static Map<String, Object> parse(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return (Map<String, Object>) value(parser);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, value(parser));
            }
            return map;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.currentToken().isNumeric() ? (Object) parser.getDoubleValue() : parser.getText();
    }
}
