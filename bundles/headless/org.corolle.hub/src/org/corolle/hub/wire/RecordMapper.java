// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.corolle.hub.change.ElementData;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.text.TextEdit;
import org.corolle.hub.wire.WireJson.Malformed;

/**
 * Reads and writes records as JSON, kinds by their names on the wire. It is strict: nothing is taken for something
 * else, what is missing is malformed unless the record's JSON says otherwise. Fields that nobody knows are passed over.
 */
public final class RecordMapper {

    private final ObjectMapper mapper;

    private RecordMapper(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A mapper that is strict in everything but what is said here. */
    public static RecordMapper with(Consumer<JsonMapper.Builder> more) {
        JsonMapper.Builder builder = JsonMapper.builder(WireJson.factory())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                                DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(new SimpleModule("texts").addDeserializer(String.class, new WireTexts.Required())
                        .addDeserializer(TextEdit.class, new TextEditJson.Reader())
                        .addSerializer(TextEdit.class, new TextEditJson.Writer()));
        for (Class<?> type : List.of(List.class, Map.class, ElementLocation.class, ElementData.class, TextEdit.class)) {
            builder.withConfigOverride(type, o -> o.setSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)));
        }
        more.accept(builder);
        return new RecordMapper(builder.build());
    }

    /** The kinds of a family with their names on the wire, as a mapper takes them. */
    public static NamedType[] named(Map<String, ? extends Class<?>> kinds) {
        return kinds.entrySet().stream().map(kind -> new NamedType(kind.getValue(), kind.getKey()))
                .toArray(NamedType[]::new);
    }

    /** A record of this type. */
    public <T> T read(JsonFields fields, Class<T> type) throws Malformed {
        return read(fields.node(), type);
    }

    <T> T read(JsonNode node, Class<T> type) throws Malformed {
        try {
            return mapper.treeToValue(node, type);
        } catch (JsonMappingException e) {
            // the field is named, what stands in it may be private
            String field = e.getPath().stream().map(step -> String.valueOf(step.getFieldName()))
                    .collect(Collectors.joining("."));
            throw new Malformed(field.isEmpty() ? type.getSimpleName() : field, null);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new Malformed(type.getSimpleName(), null);
        }
    }

    /** The record on one line. */
    public String write(Object value) {
        return WireJson.write(mapper, value);
    }
}
