// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.wire;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.corolle.scene.Anchor;
import org.corolle.scene.Decimals;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;
import org.corolle.scene.text.ShapedText;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes scenes and differences in the JSON that this package describes. */
public final class SceneJson {
    private static final JsonFactory JSON = new JsonFactory();

    private SceneJson() {
    }

    /** The scene as one JSON object. */
    public static String text(Scene scene) {
        return text(json -> write(scene, json));
    }

    /** The difference as one JSON object. */
    public static String text(SceneDiff diff) {
        return text(json -> {
            json.writeStartObject();
            writeFields(diff, json);
            json.writeEndObject();
        });
    }

    /** The scene as an object, where a value is expected. */
    public static void write(Scene scene, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", scene.title());
        number("width", scene.width(), json);
        number("height", scene.height(), json);
        json.writeStringField("background", scene.background());
        json.writeArrayFieldStart("nodes");
        for (Node node : scene.nodes()) {
            write(node, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The fields of the difference, into the object that is open. */
    public static void writeFields(SceneDiff diff, JsonGenerator json) throws IOException {
        list("set", diff.set(), json, node -> write(node, json));
        list("move", diff.move(), json, move -> {
            json.writeStartArray();
            json.writeString(move.id());
            json.writeNumber(Decimals.of(move.x()));
            json.writeNumber(Decimals.of(move.y()));
            json.writeEndArray();
        });
        list("gone", diff.gone(), json, json::writeString);
        map("after", diff.after(), json);
        if (diff.reframed()) {
            SceneDiff.Frame frame = diff.frame();
            list("size", List.of(frame.width(), frame.height()), json, side -> json.writeNumber(Decimals.of(side)));
            json.writeStringField("title", frame.title());
            json.writeStringField("background", frame.background());
        }
    }

    /** The node as an object, where a value is expected. */
    public static void write(Node node, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", node.id());
        text("el", node.element(), "", json);
        json.writeStringField("part", node.part());
        number("x", node.x(), json);
        number("y", node.y(), json);
        number("w", node.width(), json);
        number("h", node.height(), json);
        text("label", node.label(), "", json);
        map("data", node.data().size() > 1 ? new TreeMap<>(node.data()) : node.data(), json);
        list("s", node.shapes(), json, shape -> write(shape, json));
        json.writeEndObject();
    }

    private static void write(Shape shape, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (shape instanceof Shape.Box box) {
            json.writeStringField("k", "box");
            numberUnless0("x", box.x(), json);
            numberUnless0("y", box.y(), json);
            number("w", box.width(), json);
            number("h", box.height(), json);
            numberUnless0("r", box.radius(), json);
            paint(box.paint(), json);
        } else if (shape instanceof Shape.Path path) {
            json.writeStringField("k", "path");
            json.writeStringField("d", path.outline());
            paint(path.paint(), json);
        } else if (shape instanceof Shape.Text text) {
            write(text, json);
        } else if (shape instanceof Shape.Icon icon) {
            json.writeStringField("k", "icon");
            json.writeStringField("n", icon.name());
            number("x", icon.x(), json);
            number("y", icon.y(), json);
            number("z", icon.size(), json);
            json.writeStringField("c", icon.colour());
        } else {
            throw Shape.unknown(shape);
        }
        json.writeEndObject();
    }

    private static void write(Shape.Text text, JsonGenerator json) throws IOException {
        json.writeStringField("k", "text");
        number("x", text.x(), json);
        number("y", text.baseline(), json);
        number("w", text.width(), json);
        number("z", text.size(), json);
        text("f", word(text.face()), word(Face.REGULAR), json);
        json.writeStringField("c", text.colour());
        text("a", word(text.anchor()), word(Anchor.START), json);
        numberUnless0("r", text.turn(), json);
        text("d", ShapedText.rightToLeft(text.text()) ? "rtl" : "", "", json);
        json.writeStringField("t", text.text());
    }

    private static void paint(Paint paint, JsonGenerator json) throws IOException {
        if (paint.equals(Paint.fill(""))) {
            return;
        }
        json.writeObjectFieldStart("p");
        text("f", paint.fill(), "", json);
        text("s", paint.stroke(), "", json);
        numberUnless0("w", paint.strokeWidth(), json);
        list("d", paint.dash(), json, length -> json.writeNumber(Decimals.of(length)));
        text("pt", word(paint.pattern()), word(Pattern.NONE), json);
        if (paint.opacity() != 1) {
            number("o", paint.opacity(), json);
        }
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void text(String name, String value, String usual, JsonGenerator json) throws IOException {
        if (!value.equals(usual)) {
            json.writeStringField(name, value);
        }
    }

    private static void numberUnless0(String name, double value, JsonGenerator json) throws IOException {
        if (value != 0) {
            number(name, value, json);
        }
    }

    private static void number(String name, double value, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(Decimals.of(value));
    }

    private static void map(String name, Map<String, String> values, JsonGenerator json) throws IOException {
        if (!values.isEmpty()) {
            json.writeObjectFieldStart(name);
            for (Map.Entry<String, String> value : values.entrySet()) {
                json.writeStringField(value.getKey(), value.getValue());
            }
            json.writeEndObject();
        }
    }

    private interface Part<T> {
        void write(T value) throws IOException;
    }

    private static <T> void list(String name, List<T> values, JsonGenerator json, Part<T> each) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (T value : values) {
                each.write(value);
            }
            json.writeEndArray();
        }
    }

    private static String text(Part<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            content.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
