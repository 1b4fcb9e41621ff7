// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.drawing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.corolle.scene.Scene;
import org.corolle.scene.wire.SceneDiff;
import org.corolle.scene.wire.SceneJson;
import org.corolle.server.connection.OutgoingMessage;

/** Scenes as messages. */
final class SceneEncoding {

    private static final JsonFactory JSON = new JsonFactory();

    private SceneEncoding() { }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    static OutgoingMessage whole(DrawingView view, long number, Scene scene) {
        return message(view, number, json -> {
            json.writeFieldName("full");
            SceneJson.write(scene, json);
        });
    }

    static OutgoingMessage difference(DrawingView view, long number, SceneDiff difference) {
        return message(view, number, json -> SceneJson.writeFields(difference, json));
    }

    private static OutgoingMessage message(DrawingView view, long number, Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("t", "scene");
            json.writeObjectFieldStart("view");
            json.writeStringField("type", view.type().id());
            json.writeStringField("subject", view.subject());
            json.writeStringField("dimension", view.dimension());
            json.writeEndObject();
            json.writeNumberField("number", number);
            content.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OutgoingMessage.text(text.toString());
    }
}
