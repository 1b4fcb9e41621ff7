// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.corolle.hub.act.Act;
import org.corolle.hub.wire.WireJson.Malformed;

/**
 * Acts as JSON objects: the field {@code do} names the act ({@code card-add} for CardAdd), the other fields are those
 * of its record. A text, a list or a boxed number that is missing is null or empty; other kinds are malformed.
 */
public final class ActCodec {

    private static final RecordMapper MAPPER = RecordMapper.with(ActCodec::configure);

    private ActCodec() { }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
    private interface NamedByDo { }

    /** Whether there is an act of this name. */
    public static boolean knows(String kind) {
        return ActNames.KINDS.containsKey(kind);
    }

    /** The names of all acts, sorted. */
    public static List<String> kinds() {
        return ActNames.sorted();
    }

    /** The act's name, as in {@code card-add}. */
    public static String kind(Act act) {
        return ActNames.of(act);
    }

    /** The act on one line. */
    public static String write(Act act) {
        return MAPPER.write(act);
    }

    public static Act read(JsonFields fields) throws Malformed {
        return MAPPER.read(fields, Act.class);
    }

    private static void configure(JsonMapper.Builder builder) {
        SimpleModule lenient = new SimpleModule("acts").addDeserializer(String.class, new WireTexts.Word())
                .addDeserializer(boolean.class, new Truth());
        builder.addModule(lenient).addMixIn(Act.class, NamedByDo.class)
                .registerSubtypes(RecordMapper.named(ActNames.KINDS))
                .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL,
                        JsonInclude.Include.ALWAYS));
        for (Class<?> type : List.of(List.class, Map.class)) {
            builder.withConfigOverride(type,
                    o -> o.setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)));
        }
    }

    /** True or false; false where there is nothing. */
    private static final class Truth extends StdScalarDeserializer<Boolean> {
        private static final long serialVersionUID = 1L;

        Truth() {
            super(boolean.class);
        }

        @Override
        public Boolean deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.currentToken().isBoolean() ? Boolean.valueOf(parser.getBooleanValue())
                    : (Boolean) context.handleUnexpectedToken(boolean.class, parser);
        }

        @Override
        public Boolean getNullValue(DeserializationContext context) {
            return Boolean.FALSE;
        }
    }
}
