// SPDX-License-Identifier: EPL-2.0
package org.corolle.room.wire;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.corolle.hub.wire.JsonFields;
import org.corolle.hub.wire.RecordMapper;
import org.corolle.hub.wire.WireJson.Malformed;
import org.corolle.hub.wire.WireTexts;
import org.corolle.room.state.Group;
import org.corolle.room.state.Phase;
import org.corolle.room.state.RoomAct;
import org.corolle.room.state.ViewTarget;
import org.corolle.room.state.Wifi;

/** How the records of a room stand in JSON. Names that boards and room files know stay. */
public final class RoomRecords {

    /** Longest id or name in a room act, in characters. */
    private static final int MAX_NAME_CHARS = 200;

    private static final Map<String, Class<? extends RoomAct>> KINDS =
            Map.ofEntries(entry("phase", RoomAct.SetPhase.class),
            entry("timer", RoomAct.StartTimer.class), entry("timer-stop", RoomAct.StopTimer.class),
            entry("look", RoomAct.LookHere.class), entry("look-away", RoomAct.LookAway.class),
            entry("hide", RoomAct.Hide.class), entry("groups", RoomAct.SetGroups.class),
            entry("session", RoomAct.SetSession.class), entry("vote-open", RoomAct.OpenVote.class),
            entry("vote-close", RoomAct.CloseVote.class), entry("wifi", RoomAct.SetWifi.class),
            entry("snapshot", RoomAct.TakeSnapshot.class), entry("restore", RoomAct.Restore.class));

    /** Reads and writes records of a room. */
    public static final RecordMapper MAPPER = RecordMapper.with(RoomRecords::configure);

    private RoomRecords() { }

    /** All kinds of room acts that have a name. */
    public static Collection<Class<? extends RoomAct>> kinds() {
        return KINDS.values();
    }

    /** What is said to the room; the field {@code do} names it. */
    public static RoomAct act(JsonFields fields) throws Malformed {
        return MAPPER.read(fields, RoomAct.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
    private interface NamedByDo { }

    private interface GroupFields {
        @JsonDeserialize(using = WireTexts.Stripped.class)
        String label();

        @JsonDeserialize(using = WireTexts.OrEmpty.class)
        String pictogram();

        @JsonDeserialize(using = WireTexts.OrEmpty.class)
        String stakeholder();
    }

    private interface SessionField {
        @JsonDeserialize(using = WireTexts.OrEmpty.class)
        String session();
    }

    private interface LabelField {
        @JsonDeserialize(using = WireTexts.OrEmpty.class)
        String label();
    }

    private static void configure(JsonMapper.Builder builder) {
        builder.addMixIn(RoomAct.class, NamedByDo.class).addMixIn(Group.class, GroupFields.class)
                .addMixIn(RoomAct.SetSession.class, SessionField.class)
                        .addMixIn(RoomAct.TakeSnapshot.class, LabelField.class)
                .registerSubtypes(RecordMapper.named(KINDS))
                .addModule(new SimpleModule("room")
                        .addDeserializer(ViewTarget.class, new Flat<>(ViewTarget.class, RoomRecords::view))
                        .addDeserializer(RoomAct.LookHere.class,
                                new Flat<>(RoomAct.LookHere.class, fields -> new RoomAct.LookHere(view(fields))))
                        .addDeserializer(RoomAct.SetWifi.class, new Flat<>(RoomAct.SetWifi.class, RoomRecords::wifi)));
        builder.withConfigOverride(Phase.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL)));
    }

    /** What to look at; the drawing's type is in {@code diagram} or {@code type}. */
    private static ViewTarget view(JsonFields fields) throws Malformed {
        return new ViewTarget(name(fields, fields.has("type") ? "type" : "diagram"), name(fields, "subject"),
                name(fields, "dimension"), name(fields, "node"));
    }

    private static RoomAct.SetWifi wifi(JsonFields fields) throws Malformed {
        return new RoomAct.SetWifi(new Wifi(name(fields, "name").strip(), name(fields, "password")));
    }

    private static String name(JsonFields fields, String field) throws Malformed {
        String name = fields.textOr(field, "");
        if (name.length() > MAX_NAME_CHARS) {
            throw new Malformed(field, null);
        }
        return name;
    }

    private interface Reading<T> {
        T read(JsonFields fields) throws Malformed;
    }

    /** A record whose JSON is flatter than itself. */
    private static final class Flat<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Reading<T> reading;

        Flat(Class<T> type, Reading<T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!(context.readTree(parser) instanceof ObjectNode fields)) {
                return context.reportInputMismatch(this, "no object");
            }
            try {
                return reading.read(new JsonFields(fields));
            } catch (Malformed e) {
                return context.reportInputMismatch(this, "%s", e.getMessage());
            }
        }
    }
}
