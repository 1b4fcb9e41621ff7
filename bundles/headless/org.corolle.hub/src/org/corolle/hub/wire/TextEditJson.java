// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import org.corolle.hub.text.TextEdit;
import org.corolle.hub.text.TextEdit.Delete;
import org.corolle.hub.text.TextEdit.Insert;
import org.corolle.hub.text.TextEdit.Keep;
import org.corolle.hub.text.TextEdit.Step;

/** A text edit as a JSON list: a number keeps, {@code "+…"} inserts, {@code "-…"} deletes. */
final class TextEditJson {

    private static final char INSERT = '+';
    private static final char DELETE = '-';

    private TextEditJson() { }

    static final class Writer extends StdSerializer<TextEdit> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(TextEdit.class);
        }

        @Override
        public void serialize(TextEdit edit, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartArray();
            for (Step step : edit.steps()) {
                if (step instanceof Keep keep) {
                    out.writeNumber(keep.count());
                } else if (step instanceof Insert insert) {
                    out.writeString(INSERT + insert.text());
                } else {
                    out.writeString(DELETE + ((Delete) step).text());
                }
            }
            out.writeEndArray();
        }
    }

    static final class Reader extends StdDeserializer<TextEdit> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(TextEdit.class);
        }

        @Override
        public TextEdit deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.START_ARRAY)) {
                return (TextEdit) context.handleUnexpectedToken(TextEdit.class, parser);
            }
            List<Step> steps = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                steps.add(step(parser, context));
            }
            return new TextEdit(steps);
        }

        private Step step(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                long count = parser.getLongValue();
                if (count > 0 && count <= WireJson.MAX_TEXT_CHARS) {
                    return new Keep((int) count);
                }
            } else if (parser.hasToken(JsonToken.VALUE_STRING)) {
                String text = parser.getText();
                if (text.length() > 1 && text.charAt(0) == INSERT) {
                    return new Insert(text.substring(1));
                } else if (text.length() > 1 && text.charAt(0) == DELETE) {
                    return new Delete(text.substring(1));
                }
            }
            return context.reportInputMismatch(this, "no step of an edit");
        }
    }
}
