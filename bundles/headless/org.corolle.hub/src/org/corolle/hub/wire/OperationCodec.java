// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.wire.WireJson.Malformed;

/**
 * Operations as JSON objects whose field {@code do} names the kind. Acts are read without a context: the receiver
 * stamps it. {@code set} and {@code delete} are acts; the elementary operations are {@code raw-set} and
 * {@code raw-delete}. A {@code reorder} with a feature is elementary, one without is an act.
 */
public final class OperationCodec {

    private static final String REORDER = "reorder";
    static final Map<String, Class<? extends Operation>> KINDS = Map.ofEntries(
            entry("create", Operation.Create.class), entry("raw-set", Operation.Set.class),
            entry("add", Operation.Add.class), entry("remove", Operation.Remove.class),
            entry(REORDER, Operation.Reorder.class), entry("move", Operation.Move.class),
            entry("raw-delete", Operation.Delete.class), entry("edit", Operation.EditText.class),
            entry("batch", Operation.Batch.class), entry("undo", Operation.Undo.class),
                    entry("redo", Operation.Redo.class));
    private static final RecordMapper MAPPER = RecordMapper.with(OperationCodec::configure);

    private OperationCodec() { }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
    private interface NamedByDo { }

    private interface CreateFields {
        @JsonProperty("at")
        ElementLocation place();

        @JsonSetter(nulls = Nulls.AS_EMPTY)
        Map<String, List<String>> values();
    }

    private interface MoveFields {
        @JsonProperty("at")
        ElementLocation place();
    }

    private interface SetFields {
        @JsonDeserialize(using = WireTexts.Nullable.class)
        String value();
    }

    private interface PositionField {
        @JsonDeserialize(using = PositionJson.class)
        int index();
    }

    /** The operation on one line; what is worked out by the hub cannot travel. */
    public static String write(Operation operation) {
        return MAPPER.write(operation);
    }

    public static Operation read(JsonFields fields) throws Malformed {
        String kind = fields.text("do");
        boolean elementary = kind.equals(REORDER) && fields.has("feature");
        if (ActCodec.knows(kind) && !elementary) {
            return new Operation.Do(ActCodec.read(fields), ActContext.NONE);
        }
        Class<? extends Operation> type = KINDS.get(kind);
        if (type == null) {
            throw new Malformed("do", null);
        }
        return MAPPER.read(fields, type);
    }

    private static void configure(JsonMapper.Builder builder) {
        builder.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS).addMixIn(Operation.class, NamedByDo.class)
                .addMixIn(Operation.Create.class, CreateFields.class).addMixIn(Operation.Move.class, MoveFields.class)
                .addMixIn(Operation.Set.class, SetFields.class).addMixIn(Operation.Add.class, PositionField.class)
                .addMixIn(Operation.Reorder.class, PositionField.class)
                        .addMixIn(ElementLocation.class, PositionField.class)
                .registerSubtypes(RecordMapper.named(KINDS))
                .addModule(new SimpleModule("operations").addDeserializer(Operation.class, new OperationParts.Reader())
                        .addSerializer(Operation.Do.class, new OperationParts.ActWriter())
                        .addSerializer(Operation.Computed.class, new OperationParts.ComputedWriter()));
    }
}
