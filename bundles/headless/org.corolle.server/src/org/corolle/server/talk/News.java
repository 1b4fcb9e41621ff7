// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.corolle.diagrams.DiagramChoice;
import org.corolle.server.link.Outgoing;
import org.corolle.server.picture.Pictures;
import org.corolle.hub.change.Participant.Role;
import org.corolle.room.Headcount;
import org.corolle.room.Room;
import org.corolle.room.RoomJson;

/** Tells all what the room has come to, and which drawings there are: at once, but not more often than is of use. */
public final class News {

    /** After somebody came or went, in milliseconds: when a class of thirty joins, it is said a few times. */
    private static final long PEOPLE = 200;

    private final Room room;
    private final Seats seats;
    private final Pictures pictures;
    private final ScheduledExecutorService thread;
    private final Supplier<String> openTo;
    private final Supplier<String> join;
    private final LongSupplier clock;
    private final Map<Locale, List<DiagramChoice>> told = new HashMap<>();
    private boolean peopleChanged;
    private boolean hidden;

    News(Room room, Seats seats, Pictures pictures, ScheduledExecutorService thread, Surroundings surroundings) {
        this.room = room;
        this.seats = seats;
        this.pictures = pictures;
        this.thread = thread;
        this.openTo = surroundings.openTo();
        this.join = surroundings.join();
        this.clock = surroundings.clock();
        this.hidden = room.state().hidden();
    }

    /** The room's state has changed. From any thread. */
    public void roomChanged() {
        thread.execute(() -> {
            tellState();
            if (hidden != room.state().hidden()) {
                hidden = room.state().hidden();
                pictures.masksChanged();
            }
        });
    }

    void peopleChanged() {
        if (!peopleChanged) {
            peopleChanged = true;
            thread.schedule(() -> {
                peopleChanged = false;
                tellState();
            }, PEOPLE, TimeUnit.MILLISECONDS);
        }
    }

    /** The project has changed: says so where there are other drawings than before. The room's thread. */
    void projectChanged() {
        Map<Locale, Outgoing> news = new HashMap<>();
        for (Seat seat : seats.all()) {
            Locale locale = seat.locale();
            List<DiagramChoice> now = pictures.choices(locale);
            if (!now.equals(told.get(locale))) {
                told.put(locale, now);
                news.put(locale, Message.of("choices").with("choices", fields(now)).outgoing());
            }
            if (news.containsKey(locale)) {
                seat.send(news.get(locale));
            }
        }
    }

    List<Map<String, Object>> choices(Locale locale) {
        List<DiagramChoice> now = pictures.choices(locale);
        told.putIfAbsent(locale, now);
        return fields(now);
    }

    private void tellState() {
        Outgoing plain = Message.of("room").with("room", state(Role.PARTICIPANT)).outgoing();
        Outgoing inviting = Message.of("room").with("room", state(Role.PROJECTOR)).outgoing();
        seats.all().forEach(seat -> seat.send(seat.role() == Role.PARTICIPANT ? plain : inviting));
    }

    /** The room as somebody in this role may know it: those who lead or show also know how others come in. */
    Map<String, Object> state(Role role) {
        Map<String, Object> state = RoomJson.write(room.state(), new Headcount(seats.people(), seats.byGroup(), openTo.get()),
                clock.getAsLong());
        if (role != Role.PARTICIPANT) {
            state.put("join", join.get());
        }
        return state;
    }

    private static List<Map<String, Object>> fields(List<DiagramChoice> choices) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (DiagramChoice choice : choices) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("type", choice.type().id());
            fields.put("subject", choice.subject());
            fields.put("dimension", choice.dimension());
            fields.put("title", choice.title());
            all.add(fields);
        }
        return all;
    }
}
