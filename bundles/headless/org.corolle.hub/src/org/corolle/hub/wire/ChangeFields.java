// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.corolle.hub.change.Change;
import org.corolle.hub.change.ElementData;
import org.corolle.hub.change.ElementLocation;

/** The short names of changes and their fields, on the wire and in journals: names that are on somebody's disk stay. */
final class ChangeFields {

    static final Map<String, Class<? extends Change>> KINDS = Map.of("in", Change.ElementInserted.class,
            "out", Change.ElementRemoved.class, "to", Change.ElementMoved.class, "set", Change.ValueSet.class,
            "add", Change.ValueAdded.class, "del", Change.ValueRemoved.class, "move", Change.ValueMoved.class,
            "text", Change.TextEdited.class);

    private ChangeFields() { }

    static void configure(JsonMapper.Builder builder) {
        builder.addMixIn(Change.class, NamedByKind.class).addMixIn(Change.ElementInserted.class, WholeElement.class)
                .addMixIn(Change.ElementRemoved.class, WholeElement.class)
                        .addMixIn(Change.ElementMoved.class, Moved.class)
                .addMixIn(Change.ValueSet.class, ValueSet.class).addMixIn(Change.ValueAdded.class, OneOfMany.class)
                .addMixIn(Change.ValueRemoved.class, OneOfMany.class)
                        .addMixIn(Change.ValueMoved.class, ValueMoved.class)
                .addMixIn(Change.TextEdited.class, Named.class).addMixIn(ElementLocation.class, Location.class)
                .addMixIn(ElementData.class, Data.class).registerSubtypes(RecordMapper.named(KINDS));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "k")
    private interface NamedByKind { }

    private interface WholeElement {
        @JsonProperty("at")
        ElementLocation place();
    }

    private interface Moved {
        @JsonProperty("e")
        String element();

        @JsonProperty("at")
        ElementLocation to();
    }

    private interface Named {
        @JsonProperty("e")
        String element();

        @JsonProperty("f")
        String feature();
    }

    private interface ValueSet extends Named {
        @JsonProperty("old")
        @JsonDeserialize(using = WireTexts.Nullable.class)
        String before();

        @JsonProperty("v")
        @JsonDeserialize(using = WireTexts.Nullable.class)
        String after();

        @JsonProperty("oldIndex")
        @JsonDeserialize(using = PositionJson.class)
        int beforeIndex();

        @JsonProperty("index")
        @JsonDeserialize(using = PositionJson.class)
        int afterIndex();
    }

    private interface OneOfMany extends Named {
        @JsonProperty("v")
        String value();

        @JsonDeserialize(using = PositionJson.class)
        int index();

        @JsonProperty("opposite")
        @JsonDeserialize(using = PositionJson.class)
        int oppositeIndex();
    }

    private interface ValueMoved extends Named {
        @JsonProperty("v")
        String value();

        @JsonDeserialize(using = PositionJson.class)
        int from();

        @JsonProperty("index")
        @JsonDeserialize(using = PositionJson.class)
        int to();
    }

    private interface Location {
        @JsonDeserialize(using = PositionJson.class)
        int index();
    }

    private interface Data {
        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
        Map<String, List<String>> values();
    }
}
