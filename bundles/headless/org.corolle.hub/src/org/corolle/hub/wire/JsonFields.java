// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.hub.wire.WireJson.Malformed;

/** The fields of a JSON object, asked for by name and kind; what is missing or of another kind is malformed. */
public record JsonFields(Map<?, ?> map) {

    public String text(String name) throws Malformed {
        return as(String.class, name);
    }

    /** A text, or null where the field is null or absent. */
    public String textOrNull(String name) throws Malformed {
        return map.get(name) == null ? null : text(name);
    }

    public String textOr(String name, String otherwise) throws Malformed {
        return map.get(name) == null ? otherwise : text(name);
    }

    public long number(String name) throws Malformed {
        return as(Long.class, name);
    }

    public long numberOr(String name, long otherwise) throws Malformed {
        return map.get(name) == null ? otherwise : number(name);
    }

    public int index(String name) throws Malformed {
        long value = numberOr(name, -1);
        return value < -1 || value > Integer.MAX_VALUE ? -1 : (int) value;
    }

    /** A text, a number or a truth value as a text; null where the field is null or absent. */
    public String wordOrNull(String name) throws Malformed {
        Object value = map.get(name);
        return value instanceof Long || value instanceof Double || value instanceof Boolean ? value.toString() : textOrNull(name);
    }

    public int integer(String name) throws Malformed {
        long value = number(name);
        if (value != (int) value) {
            throw new Malformed(name, null);
        }
        return (int) value;
    }

    public double decimal(String name) throws Malformed {
        return as(Number.class, name).doubleValue();
    }

    public boolean truth(String name) throws Malformed {
        return as(Boolean.class, name);
    }

    /** A list of texts. */
    public List<String> words(String name) throws Malformed {
        return texts(Map.of(name, list(name))).get(name);
    }

    /** An object whose fields are whole numbers; empty where the field is absent. */
    public Map<String, Integer> integers(String name) throws Malformed {
        Map<String, Integer> result = new LinkedHashMap<>();
        if (map.get(name) != null) {
            JsonFields held = object(name);
            for (Object key : held.map().keySet()) {
                result.put((String) key, held.integer((String) key));
            }
        }
        return result;
    }

    public JsonFields object(String name) throws Malformed {
        return new JsonFields(as(Map.class, name));
    }

    public List<JsonFields> objects(String name) throws Malformed {
        List<JsonFields> result = new ArrayList<>();
        for (Object each : as(List.class, name)) {
            if (!(each instanceof Map<?, ?> fields)) {
                throw new Malformed(name, null);
            }
            result.add(new JsonFields(fields));
        }
        return result;
    }

    public List<?> list(String name) throws Malformed {
        return as(List.class, name);
    }

    /** An object whose fields are lists of texts; empty where the field is absent. */
    public Map<String, List<String>> texts(String name) throws Malformed {
        return map.get(name) == null ? new LinkedHashMap<>() : texts(object(name).map());
    }

    private static Map<String, List<String>> texts(Map<?, ?> lists) throws Malformed {
        Map<String, List<String>> result = new LinkedHashMap<>();
        for (Object key : lists.keySet()) {
            List<String> texts = new ArrayList<>();
            for (Object each : new JsonFields(lists).list((String) key)) {
                if (!(each instanceof String text)) {
                    throw new Malformed((String) key, null);
                }
                texts.add(text);
            }
            result.put((String) key, texts);
        }
        return result;
    }

    private <T> T as(Class<T> type, String name) throws Malformed {
        Object value = map.get(name);
        if (!type.isInstance(value)) {
            throw new Malformed(name, null);
        }
        return type.cast(value);
    }
}
