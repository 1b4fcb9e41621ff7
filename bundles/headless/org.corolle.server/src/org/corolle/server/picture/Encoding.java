// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.picture;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import org.corolle.scene.Scene;
import org.corolle.scene.wire.SceneDiff;
import org.corolle.scene.wire.SceneJson;
import org.corolle.server.link.Outgoing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Scenes as messages. */
final class Encoding {

    private static final JsonFactory JSON = new JsonFactory();

    private Encoding() { }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    static Outgoing whole(View view, long number, Scene scene) {
        return message(view, number, json -> {
            json.writeFieldName("full");
            SceneJson.write(scene, json);
        });
    }

    static Outgoing difference(View view, long number, SceneDiff difference) {
        return message(view, number, json -> SceneJson.writeFields(difference, json));
    }

    private static Outgoing message(View view, long number, Content content) {
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
        return Outgoing.text(text.toString());
    }
}
