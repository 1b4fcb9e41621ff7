// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.corolle.hub.change.Change;
import org.corolle.hub.change.Delta;
import org.corolle.hub.wire.WireJson.Malformed;

/** Deltas and their changes as JSON objects with short field names: one delta is one line of the journal. */
public final class DeltaCodec {

    private static final RecordMapper MAPPER = RecordMapper.with(ChangeFields::configure);

    private DeltaCodec() { }

    /** Makes ready what the first delta would wait for: some hundreds of milliseconds once in a program's life. */
    public static void prepare() {
        write(new Delta(0, "", "", 0, 0, 0, List.of(new Change.ValueSet("", "", null, null, 0, 0))));
    }

    /** The delta on one line. */
    public static String write(Delta delta) {
        return MAPPER.write(DeltaFields.of(delta));
    }

    public static Delta read(JsonFields fields) throws Malformed {
        return MAPPER.read(fields, DeltaFields.class).delta();
    }

    /** A delta as it stands in the journal: what is not so is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record DeltaFields(@JsonProperty("n") long number, @JsonProperty("op") String operation,
            @JsonProperty("by") String participant, @JsonProperty("t") long time, @JsonProperty("undoes") Long undoes,
            @JsonProperty("redoes") Long redoes,
            @JsonProperty("role") @JsonDeserialize(using = WireTexts.Nullable.class) String role,
            @JsonProperty("group") @JsonDeserialize(using = WireTexts.Nullable.class) String group,
            @JsonProperty("c") List<Change> changes) {

        static DeltaFields of(Delta d) {
            return new DeltaFields(d.number(), d.operation(), d.participant(), d.time(), orNull(d.undoes()),
                    orNull(d.redoes()), orNull(d.author().role()), orNull(d.author().group()), d.changes());
        }

        Delta delta() {
            return new Delta(number, operation, participant, time, undoes == null ? 0 : undoes, redoes == null ? 0
                    : redoes, changes, new Delta.Author(role == null ? "" : role, group == null ? "" : group));
        }

        private static Long orNull(long number) {
            return number > 0 ? number : null;
        }

        private static String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
