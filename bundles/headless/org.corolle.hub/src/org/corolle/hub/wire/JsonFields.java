// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.corolle.hub.wire.WireJson.Malformed;

/** The fields of a JSON object, asked for by name and kind; what is missing or of another kind is malformed. */
public record JsonFields(ObjectNode node) {

    /** Whether there is a field of this name, null or not. */
    public boolean has(String name) {
        return node.has(name);
    }

    public String text(String name) throws Malformed {
        return field(name, JsonNode::isTextual).textValue();
    }

    /** A text, or null where the field is null or absent. */
    public String textOrNull(String name) throws Malformed {
        return isNone(name) ? null : text(name);
    }

    public String textOr(String name, String otherwise) throws Malformed {
        return isNone(name) ? otherwise : text(name);
    }

    public long number(String name) throws Malformed {
        return field(name, JsonNode::isIntegralNumber).longValue();
    }

    public int integer(String name) throws Malformed {
        return field(name, value -> value.isIntegralNumber() && value.canConvertToInt()).intValue();
    }

    public boolean truth(String name) throws Malformed {
        return field(name, JsonNode::isBoolean).booleanValue();
    }

    /** An object whose fields are whole numbers; empty where the field is absent. */
    public Map<String, Integer> integers(String name) throws Malformed {
        Map<String, Integer> result = new LinkedHashMap<>();
        if (!isNone(name)) {
            JsonFields held = object(name);
            for (String each : held.names()) {
                result.put(each, held.integer(each));
            }
        }
        return result;
    }

    public JsonFields object(String name) throws Malformed {
        return new JsonFields((ObjectNode) field(name, JsonNode::isObject));
    }

    public List<JsonFields> objects(String name) throws Malformed {
        List<JsonFields> result = new ArrayList<>();
        for (JsonNode each : field(name, JsonNode::isArray)) {
            if (!(each instanceof ObjectNode fields)) {
                throw new Malformed(name, null);
            }
            result.add(new JsonFields(fields));
        }
        return result;
    }

    /** A list of whatever there is, as plain values. */
    public List<?> list(String name) throws Malformed {
        field(name, JsonNode::isArray);
        return (List<?>) map().get(name);
    }

    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Iterator<String> each = node.fieldNames(); each.hasNext();) {
            names.add(each.next());
        }
        return names;
    }

    /** All fields as plain maps, lists, texts, numbers (Long or Double) and truth values. */
    public Map<?, ?> map() {
        return WireJson.plain(node, LinkedHashMap.class);
    }

    private boolean isNone(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull();
    }

    private JsonNode field(String name, Predicate<JsonNode> kind) throws Malformed {
        JsonNode value = node.get(name);
        if (value == null || !kind.test(value)) {
            throw new Malformed(name, null);
        }
        return value;
    }
}
