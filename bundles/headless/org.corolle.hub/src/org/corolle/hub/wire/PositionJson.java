// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/** A position in a list; one that is missing, or none that could be, is {@link #END}. */
final class PositionJson extends StdScalarDeserializer<Integer> {

    private static final long serialVersionUID = 1L;
    private static final int END = -1;

    PositionJson() {
        super(int.class);
    }

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return (Integer) context.handleUnexpectedToken(int.class, parser);
        }
        long position = parser.getLongValue();
        return position < END || position > Integer.MAX_VALUE ? END : (int) position;
    }

    @Override
    public Integer getNullValue(DeserializationContext context) {
        return END;
    }
}
