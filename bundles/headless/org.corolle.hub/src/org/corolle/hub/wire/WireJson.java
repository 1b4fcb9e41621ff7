// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import java.math.BigInteger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;

/** JSON objects as text, bounded in depth and size. Numbers are those that fit into 64 bits. */
public final class WireJson {

    /** Deepest nesting that is read. */
    static final int MAX_DEPTH = 60;
    /** Longest text that is read, in characters. */
    static final int MAX_TEXT_CHARS = 1_000_000;
    /** Longest number that is read, in digits. */
    private static final int MAX_NUMBER_CHARS = 30;

    private static final ObjectMapper MAPPER = JsonMapper.builder(factory()).nodeFactory(new BoundedNumbers())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).enable(DeserializationFeature.USE_LONG_FOR_INTS)
                    .build();

    private WireJson() { }

    /** Thrown for text that is not the JSON that was expected. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        public Malformed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Reads one object. */
    public static JsonFields read(String text) throws Malformed {
        try {
            JsonNode value = MAPPER.readTree(text);
            if (value instanceof ObjectNode fields) {
                return new JsonFields(fields);
            }
        } catch (JsonProcessingException | ArithmeticException e) {
            // what stands there may be private: the cause, which quotes it, is not handed on
            throw new Malformed(e.getClass().getSimpleName(), null);
        }
        throw new Malformed("not an object", null);
    }

    /** Writes maps, lists, texts, numbers, truth values, null, and records of these on one line. */
    public static String write(Object value) {
        return write(MAPPER, value);
    }

    static String write(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("it cannot travel", e);
        }
    }

    /** Values of an object as plain maps, lists, texts, numbers and truth values. */
    static <T> T plain(ObjectNode fields, Class<T> type) {
        return MAPPER.convertValue(fields, type);
    }

    static JsonFactory factory() {
        return JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH)
                .maxStringLength(MAX_TEXT_CHARS).maxNumberLength(MAX_NUMBER_CHARS).build()).build();
    }

    /** No number is kept that would be another one in 64 bits. */
    private static final class BoundedNumbers extends JsonNodeFactory {
        private static final long serialVersionUID = 1L;

        @Override
        public ValueNode numberNode(BigInteger number) {
            throw new ArithmeticException("more than 64 bits");
        }
    }
}
