// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.hub.act.Act;
import org.corolle.hub.act.ElementAct.DeleteElement;
import org.corolle.hub.act.ElementAct.ReorderElement;
import org.corolle.hub.act.ElementAct.SetValue;
import org.corolle.hub.act.LayoutAct.PlaceElement;
import org.corolle.hub.act.LayoutAct.UnplaceElement;
import org.corolle.hub.act.SessionAct.AttendanceSet;
import org.corolle.hub.act.VoteAct.Option;
import org.corolle.hub.text.TextEdit;
import org.corolle.hub.wire.WireJson.Malformed;

/**
 * Acts as JSON objects: the field {@code do} names the act ({@code card-add} for CardAdd), the other fields are those
 * of its record. A text, a list or a number that may be missing is null or empty when it is; other kinds are malformed.
 */
public final class ActCodec {

    private static final Map<Class<?>, String> SPECIAL = Map.of(SetValue.class, "set", DeleteElement.class, "delete",
            AttendanceSet.class, "attendance", PlaceElement.class, "place", UnplaceElement.class, "unplace",
            ReorderElement.class, "reorder");
    private static final Map<String, Class<?>> KINDS = records(Act.class)
            .collect(Collectors.toUnmodifiableMap(ActCodec::kind, Function.identity()));

    private ActCodec() { }

    /** Whether there is an act of this name. */
    public static boolean knows(String kind) {
        return KINDS.containsKey(kind);
    }

    /** The names of all acts, sorted. */
    public static List<String> kinds() {
        return KINDS.keySet().stream().sorted().toList();
    }

    /** The act's name, as in {@code card-add}. */
    public static String kind(Act act) {
        return kind(act.getClass());
    }

    public static Map<String, Object> write(Act act) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("do", kind(act));
        fields.putAll(fields(act));
        return fields;
    }

    public static Act read(JsonFields fields) throws Malformed {
        Class<?> type = KINDS.get(fields.text("do"));
        if (type == null) {
            throw new Malformed("do", null);
        }
        return (Act) record(type, fields);
    }

    private static Map<String, Object> fields(Object record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = get(record, component);
            if (value instanceof TextEdit edit) {
                fields.put(component.getName(), TextEditCodec.write(edit));
            } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Option) {
                fields.put(component.getName(), list.stream().map(ActCodec::fields).toList());
            } else if (value != null) {
                fields.put(component.getName(), value);
            }
        }
        return fields;
    }

    private static Object record(Class<?> type, JsonFields fields) throws Malformed {
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            types.add(component.getType());
            values.add(value(component, fields));
        }
        try {
            return type.getDeclaredConstructor(types.toArray(Class[]::new)).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new Malformed(type.getSimpleName(), e);
        }
    }

    private static Object value(RecordComponent component, JsonFields fields) throws Malformed {
        String name = component.getName();
        Class<?> type = component.getType();
        if (type == String.class) {
            return fields.wordOrNull(name);
        } else if (type == Integer.class) {
            return fields.map().get(name) == null ? null : fields.integer(name);
        } else if (type == int.class) {
            return fields.integer(name);
        } else if (type == long.class) {
            return fields.number(name);
        } else if (type == double.class) {
            return fields.decimal(name);
        } else if (type == Boolean.class) {
            return fields.map().get(name) == null ? null : fields.truth(name);
        } else if (type == boolean.class) {
            return fields.map().get(name) != null && fields.truth(name);
        } else if (type == TextEdit.class) {
            return TextEditCodec.read(fields.list(name));
        } else if (type == Map.class) {
            return fields.integers(name);
        }
        return list(component, fields);
    }

    private static Object list(RecordComponent component, JsonFields fields) throws Malformed {
        if (fields.map().get(component.getName()) == null) {
            return List.of();
        }
        if (((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0] == String.class) {
            return fields.words(component.getName());
        }
        List<Object> options = new ArrayList<>();
        for (JsonFields each : fields.objects(component.getName())) {
            options.add(record(Option.class, each));
        }
        return options;
    }

    private static Object get(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord() ? Stream.of(type) : Stream.of(type.getPermittedSubclasses()).flatMap(ActCodec::records);
    }

    private static String kind(Class<?> type) {
        return SPECIAL.getOrDefault(type, type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT));
    }
}
