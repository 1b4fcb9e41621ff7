// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import org.corolle.hub.act.Act;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Operation.Computed;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.hub.wire.WireJson.Malformed;

/** Operations inside others, and those that are not written by their own fields. */
final class OperationParts {

    private OperationParts() { }

    static final class Reader extends StdDeserializer<Operation> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Operation.class);
        }

        @Override
        public Operation deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!(context.readTree(parser) instanceof ObjectNode part)) {
                return context.reportInputMismatch(this, "no operation");
            }
            try {
                return OperationCodec.read(new JsonFields(part));
            } catch (Malformed e) {
                return context.reportInputMismatch(this, "%s", e.getMessage());
            }
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer type)
                throws IOException {
            return deserialize(parser, context);
        }
    }

    /** An act travels by itself; in what setting it is done is for its receiver to say. */
    static final class ActWriter extends StdSerializer<Do> {
        private static final long serialVersionUID = 1L;

        ActWriter() {
            super(Do.class);
        }

        @Override
        public void serialize(Do operation, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (!(operation.act() instanceof Act act)) {
                throw JsonMappingException.from(out, "no act");
            }
            out.writeRawValue(ActCodec.write(act));
        }

        @Override
        public void serializeWithType(Do operation, JsonGenerator out, SerializerProvider provider, TypeSerializer type)
                throws IOException {
            serialize(operation, out, provider);
        }
    }

    static final class ComputedWriter extends StdSerializer<Computed> {
        private static final long serialVersionUID = 1L;

        ComputedWriter() {
            super(Computed.class);
        }

        @Override
        public void serialize(Computed operation, JsonGenerator out, SerializerProvider provider) throws IOException {
            throw JsonMappingException.from(out, "worked out by the hub");
        }

        @Override
        public void serializeWithType(Computed operation, JsonGenerator out, SerializerProvider provider,
                TypeSerializer type)
                throws IOException {
            serialize(operation, out, provider);
        }
    }
}
