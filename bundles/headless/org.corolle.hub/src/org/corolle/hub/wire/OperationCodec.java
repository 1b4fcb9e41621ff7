// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.hub.operation.ActContext;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.operation.Operation.Add;
import org.corolle.hub.operation.Operation.Batch;
import org.corolle.hub.operation.Operation.Computed;
import org.corolle.hub.operation.Operation.Create;
import org.corolle.hub.operation.Operation.Delete;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.hub.operation.Operation.EditText;
import org.corolle.hub.operation.Operation.Move;
import org.corolle.hub.operation.Operation.Redo;
import org.corolle.hub.operation.Operation.Remove;
import org.corolle.hub.operation.Operation.Reorder;
import org.corolle.hub.operation.Operation.Set;
import org.corolle.hub.operation.Operation.Undo;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.wire.WireJson.Malformed;

/**
 * Operations as JSON objects whose field {@code do} names the kind. Acts are read without a circumstance: the receiver
 * stamps it. A {@code set}, a {@code delete} and a {@code reorder} of an element are read as acts.
 */
public final class OperationCodec {

    private OperationCodec() { }

    public static Map<String, Object> write(Operation operation) {
        Map<String, Object> m = new LinkedHashMap<>();
        if (operation instanceof Create o) {
            fill(m, "do", "create", "type", o.type(), "id", o.id(), "at", place(o.place()), "values", o.values());
        } else if (operation instanceof Set o) {
            fill(m, "do", "set", "element", o.element(), "feature", o.feature(), "value", o.value());
        } else if (operation instanceof Add o) {
            fill(m, "do", "add", "element", o.element(), "feature", o.feature(), "value", o.value(), "index", o.index());
        } else if (operation instanceof Remove o) {
            fill(m, "do", "remove", "element", o.element(), "feature", o.feature(), "value", o.value());
        } else if (operation instanceof Reorder o) {
            fill(m, "do", "reorder", "element", o.element(), "feature", o.feature(), "value", o.value(), "index", o.index());
        } else if (operation instanceof Move o) {
            fill(m, "do", "move", "element", o.element(), "at", place(o.place()));
        } else if (operation instanceof Delete o) {
            fill(m, "do", "delete", "element", o.element());
        } else if (operation instanceof EditText o) {
            fill(m, "do", "edit", "element", o.element(), "feature", o.feature(), "base", o.base(), "edit", TextEditCodec.write(o.edit()));
        } else if (operation instanceof Batch o) {
            fill(m, "do", "batch", "operations", o.operations().stream().map(OperationCodec::write).toList());
        } else if (operation instanceof Do o) {
            return ActCodec.write((org.corolle.hub.act.Act) o.act());
        } else if (operation instanceof Computed) {
            throw new IllegalArgumentException("it cannot travel");
        } else {
            fill(m, "do", operation instanceof Undo ? "undo" : "redo");
        }
        return m;
    }

    public static Operation read(JsonFields f) throws Malformed {
        String kind = f.text("do");
        boolean raw = kind.equals("reorder") && f.map().containsKey("feature");
        if (ActCodec.knows(kind) && !raw) {
            return new Do(ActCodec.read(f), ActContext.NONE);
        }
        switch (kind) {
            case "create":
                return new Create(f.text("type"), f.text("id"), place(f.object("at")), f.texts("values"));
            case "add":
                return new Add(f.text("element"), f.text("feature"), f.text("value"), f.index("index"));
            case "remove":
                return new Remove(f.text("element"), f.text("feature"), f.text("value"));
            case "reorder":
                return new Reorder(f.text("element"), f.text("feature"), f.text("value"), f.index("index"));
            case "move":
                return new Move(f.text("element"), place(f.object("at")));
            case "edit":
                return new EditText(f.text("element"), f.text("feature"), f.number("base"), TextEditCodec.read(f.list("edit")));
            case "undo":
                return new Undo();
            case "redo":
                return new Redo();
            case "batch":
                List<Operation> parts = new ArrayList<>();
                for (JsonFields part : f.objects("operations")) {
                    parts.add(read(part));
                }
                return new Batch(parts);
            default:
                throw new Malformed("do", null);
        }
    }

    static Map<String, Object> place(ElementLocation place) {
        Map<String, Object> m = new LinkedHashMap<>();
        fill(m, "parent", place.parent(), "feature", place.feature(), "index", place.index());
        return m;
    }

    static ElementLocation place(JsonFields f) throws Malformed {
        return new ElementLocation(f.text("parent"), f.text("feature"), f.index("index"));
    }

    public static void fill(Map<String, Object> map, Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
    }
}
