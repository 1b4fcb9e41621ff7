// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/** Texts as fields of records: what stands there when no text does is for each field to say. */
public final class WireTexts {

    private WireTexts() { }

    private abstract static class Text extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText()
                    : (String) context.handleUnexpectedToken(String.class, parser);
        }
    }

    /** A text, and nothing else. */
    public static final class Required extends Text {
        private static final long serialVersionUID = 1L;

        @Override
        public String getNullValue(DeserializationContext context) throws JsonMappingException {
            return context.reportInputMismatch(this, "a text is missing");
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
            return getNullValue(context);
        }
    }

    /** A text, or null. */
    public static final class Nullable extends Text {
        private static final long serialVersionUID = 1L;
    }

    /** A text without the blanks around it. */
    public static final class Stripped extends Text {
        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return super.deserialize(parser, context).strip();
        }

        @Override
        public String getNullValue(DeserializationContext context) throws JsonMappingException {
            return context.reportInputMismatch(this, "a text is missing");
        }
    }

    /** A text; an empty one where there is none. */
    public static final class OrEmpty extends Text {
        private static final long serialVersionUID = 1L;

        @Override
        public String getNullValue(DeserializationContext context) {
            return "";
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return "";
        }
    }

    /**
     * A text, a number or a truth value as a text, or null. In a list, what is forgiven in a field of its own is not.
     */
    static final class Word extends Text implements ContextualDeserializer {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return property != null && property.getType().isContainerType() ? new Required() : this;
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            switch (parser.currentToken()) {
                case VALUE_NUMBER_INT:
                    return String.valueOf(parser.getLongValue());
                case VALUE_NUMBER_FLOAT:
                    return String.valueOf(parser.getDoubleValue());
                case VALUE_TRUE:
                    return "true";
                case VALUE_FALSE:
                    return "false";
                default:
                    return super.deserialize(parser, context);
            }
        }
    }
}
