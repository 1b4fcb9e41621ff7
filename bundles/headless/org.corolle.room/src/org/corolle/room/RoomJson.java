// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import static org.corolle.hub.wire.OperationCodec.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.wire.JsonFields;
import org.corolle.hub.wire.WireJson.Malformed;
import org.corolle.room.ConnectionCounts;
import org.corolle.room.Group;
import org.corolle.room.Phase;
import org.corolle.room.RoomAct;
import org.corolle.room.RoomState;
import org.corolle.room.RunningVote;
import org.corolle.room.ViewTarget;

/** The state of a room and what is said to it as JSON objects. */
public final class RoomJson {

    /** Longest id or name in a room act, in characters. */
    private static final int MAX_NAME_CHARS = 200;

    private RoomJson() { }

    /** The state as clients get it. {@code now} is the server's time, so that a client need not trust its own clock. */
    public static Map<String, Object> write(RoomState state, ConnectionCounts count, long now) {
        Map<String, Object> m = new LinkedHashMap<>();
        Map<String, Object> people = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            people.put(role.name().toLowerCase(Locale.ROOT), count.people().getOrDefault(role, 0));
        }
        fill(m, "phase", state.phase().name(), "timer", state.timerEnds().map(ends -> timer(ends, now)).orElse(null),
                "look", state.look().map(RoomJson::write).orElse(null), "hidden", state.hidden(),
                "groups", state.groups().stream().map(RoomJson::write).toList(),
                "session", state.session().map(s -> Map.of("id", s.id(), "title", s.title())).orElse(null),
                "vote", state.vote().map(v -> write(v, !v.secret())).orElse(null),
                "result", state.result().map(v -> write(v, true)).orElse(null), "people", people,
                "byGroup", new LinkedHashMap<>(count.byGroup()), "openTo", count.openTo());
        return m;
    }

    public static Map<String, Object> write(Group group) {
        Map<String, Object> m = new LinkedHashMap<>();
        fill(m, "id", group.id(), "label", group.label(), "colour", group.colour(), "pictogram", group.pictogram(),
                "stakeholder", group.stakeholder());
        return m;
    }

    public static Map<String, Object> write(ViewTarget look) {
        Map<String, Object> m = new LinkedHashMap<>();
        fill(m, "type", look.type(), "subject", look.subject(), "dimension", look.dimension(), "node", look.node());
        return m;
    }

    /** Reads what is said to the room; the field {@code do} names it. */
    public static RoomAct act(JsonFields f) throws Malformed {
        switch (f.text("do")) {
            case "phase":
                return new RoomAct.SetPhase(phase(f.text("phase")));
            case "timer":
                return new RoomAct.StartTimer(f.integer("seconds"));
            case "timer-stop":
                return new RoomAct.StopTimer();
            case "look":
                return new RoomAct.LookHere(look(f));
            case "look-away":
                return new RoomAct.LookAway();
            case "hide":
                return new RoomAct.Hide(f.truth("on"));
            case "groups":
                return new RoomAct.SetGroups(groups(f.objects("groups")));
            case "session":
                return new RoomAct.SetSession(f.textOr("session", ""));
            case "vote-open":
                return new RoomAct.OpenVote(f.text("vote"));
            case "vote-close":
                return new RoomAct.CloseVote();
            case "wifi":
                return new RoomAct.SetWifi(new Wifi(name(f, "name").strip(), name(f, "password")));
            case "snapshot":
                return new RoomAct.TakeSnapshot(f.textOr("label", ""));
            case "restore":
                return new RoomAct.Restore(f.text("snapshot"));
            default:
                throw new Malformed("do", null);
        }
    }

    /** A ballot's dots by option. */
    public static Map<String, Integer> dots(JsonFields f) throws Malformed {
        return f.integers("dots");
    }

    public static Phase phase(String name) throws Malformed {
        try {
            return Phase.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new Malformed("phase", e);
        }
    }

    /** What to look at; the drawing's type is in {@code diagram} or {@code type}. */
    public static ViewTarget look(JsonFields f) throws Malformed {
        return new ViewTarget(name(f, f.map().containsKey("type") ? "type" : "diagram"), name(f, "subject"),
                name(f, "dimension"),
                name(f, "node"));
    }

    public static List<Group> groups(List<JsonFields> fields) throws Malformed {
        List<Group> groups = new ArrayList<>();
        for (JsonFields f : fields) {
            groups.add(new Group(f.text("id"), f.text("label").strip(), f.text("colour"), f.textOr("pictogram", ""),
                    f.textOr("stakeholder", "")));
        }
        return groups;
    }

    private static Map<String, Object> timer(long ends, long now) {
        return Map.of("ends", ends, "left", Math.max(0, ends - now));
    }

    private static Map<String, Object> write(RunningVote vote, boolean counted) {
        Map<String, Object> m = new LinkedHashMap<>();
        fill(m, "id", vote.id(), "question", vote.question(), "dots", vote.dots(), "secret", vote.secret(), "options",
                vote.options().stream().map(o -> Map.of("id", o.id(), "text", o.text(), "subject", o.subject()))
                        .toList(),
                "ballots", vote.ballots());
        if (counted) {
            m.put("totals", new LinkedHashMap<>(vote.totals()));
        }
        return m;
    }

    private static String name(JsonFields f, String field) throws Malformed {
        String name = f.textOr(field, "");
        if (name.length() > MAX_NAME_CHARS) {
            throw new Malformed(field, null);
        }
        return name;
    }
}
