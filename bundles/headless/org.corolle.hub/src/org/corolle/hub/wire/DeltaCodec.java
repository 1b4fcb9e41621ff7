// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import static org.corolle.hub.wire.OperationCodec.fill;
import static org.corolle.hub.wire.OperationCodec.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.hub.change.Change.ElementInserted;
import org.corolle.hub.change.Change.ElementMoved;
import org.corolle.hub.change.Change.ElementRemoved;
import org.corolle.hub.change.Change.TextEdited;
import org.corolle.hub.change.Change.ValueAdded;
import org.corolle.hub.change.Change.ValueMoved;
import org.corolle.hub.change.Change.ValueRemoved;
import org.corolle.hub.change.Change.ValueSet;
import org.corolle.hub.change.Change;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ElementData;
import org.corolle.hub.wire.WireJson.Malformed;

/** Deltas and their changes as JSON objects with short field names: one delta is one line of the journal. */
public final class DeltaCodec {

    private DeltaCodec() { }

    public static Map<String, Object> write(Delta d) {
        Map<String, Object> m = new LinkedHashMap<>();
        fill(m, "n", d.number(), "op", d.operation(), "by", d.participant(), "t", d.time());
        if (d.undoes() > 0) {
            m.put("undoes", d.undoes());
        }
        if (d.redoes() > 0) {
            m.put("redoes", d.redoes());
        }
        if (!d.author().role().isEmpty()) {
            m.put("role", d.author().role());
        }
        if (!d.author().group().isEmpty()) {
            m.put("group", d.author().group());
        }
        m.put("c", d.changes().stream().map(DeltaCodec::write).toList());
        return m;
    }

    public static Delta read(JsonFields f) throws Malformed {
        List<Change> changes = new ArrayList<>();
        for (JsonFields c : f.objects("c")) {
            changes.add(change(c));
        }
        return new Delta(f.number("n"), f.text("op"), f.text("by"), f.number("t"), f.numberOr("undoes", 0),
                f.numberOr("redoes", 0), changes, new Delta.Author(f.textOr("role", ""), f.textOr("group", "")));
    }

    private static Map<String, Object> write(Change change) {
        Map<String, Object> m = new LinkedHashMap<>();
        if (change instanceof ElementInserted c) {
            fill(m, "k", "in", "data", write(c.data()), "at", place(c.place()));
        } else if (change instanceof ElementRemoved c) {
            fill(m, "k", "out", "data", write(c.data()), "at", place(c.place()));
        } else if (change instanceof ElementMoved c) {
            fill(m, "k", "to", "e", c.element(), "from", place(c.from()), "at", place(c.to()));
        } else if (change instanceof ValueSet c) {
            fill(m, "k", "set", "e", c.element(), "f", c.feature(), "old", c.before(), "v", c.after(), "oldIndex",
                    c.beforeIndex(), "index", c.afterIndex());
        } else if (change instanceof ValueAdded c) {
            fill(m, "k", "add", "e", c.element(), "f", c.feature(), "v", c.value(), "index", c.index(), "opposite", c.oppositeIndex());
        } else if (change instanceof ValueRemoved c) {
            fill(m, "k", "del", "e", c.element(), "f", c.feature(), "v", c.value(), "index", c.index(), "opposite", c.oppositeIndex());
        } else if (change instanceof ValueMoved c) {
            fill(m, "k", "move", "e", c.element(), "f", c.feature(), "v", c.value(), "from", c.from(), "index", c.to());
        } else if (change instanceof TextEdited c) {
            fill(m, "k", "text", "e", c.element(), "f", c.feature(), "edit", TextEditCodec.write(c.edit()));
        }
        return m;
    }

    private static Change change(JsonFields f) throws Malformed {
        String kind = f.text("k");
        switch (kind) {
            case "in":
                return new ElementInserted(data(f.object("data")), place(f.object("at")));
            case "out":
                return new ElementRemoved(data(f.object("data")), place(f.object("at")));
            case "to":
                return new ElementMoved(f.text("e"), place(f.object("from")), place(f.object("at")));
            case "set":
                return new ValueSet(f.text("e"), f.text("f"), f.textOrNull("old"), f.textOrNull("v"),
                        f.index("oldIndex"), f.index("index"));
            case "add":
                return new ValueAdded(f.text("e"), f.text("f"), f.text("v"), f.index("index"), f.index("opposite"));
            case "del":
                return new ValueRemoved(f.text("e"), f.text("f"), f.text("v"), f.index("index"), f.index("opposite"));
            case "move":
                return new ValueMoved(f.text("e"), f.text("f"), f.text("v"), f.index("from"), f.index("index"));
            case "text":
                return new TextEdited(f.text("e"), f.text("f"), TextEditCodec.read(f.list("edit")));
            default:
                throw new Malformed("k", null);
        }
    }

    private static Map<String, Object> write(ElementData data) {
        Map<String, Object> m = new LinkedHashMap<>();
        Map<String, Object> children = new LinkedHashMap<>();
        data.children().forEach((name, list) -> children.put(name, list.stream().map(DeltaCodec::write).toList()));
        fill(m, "type", data.type(), "id", data.id(), "values", data.values(), "children", children);
        return m;
    }

    private static ElementData data(JsonFields f) throws Malformed {
        Map<String, List<ElementData>> children = new LinkedHashMap<>();
        JsonFields held = f.object("children");
        for (Object name : held.map().keySet()) {
            List<ElementData> list = new ArrayList<>();
            for (JsonFields child : held.objects((String) name)) {
                list.add(data(child));
            }
            children.put((String) name, list);
        }
        return new ElementData(f.text("type"), f.text("id"), f.texts("values"), children);
    }
}
