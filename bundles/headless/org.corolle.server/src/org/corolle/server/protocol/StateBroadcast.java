// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.corolle.diagrams.request.DiagramChoice;
import org.corolle.hub.change.Participant.Role;
import org.corolle.room.Room;
import org.corolle.room.state.ConnectionCounts;
import org.corolle.room.wire.RoomStateJson;
import org.corolle.server.connection.OutgoingMessage;
import org.corolle.server.drawing.DrawingBroadcast;

/** Tells all what the room has come to, and which drawings there are: at once, but not more often than is of use. */
public final class StateBroadcast {

    /** After somebody came or went, in milliseconds: when a class of thirty joins, it is said a few times. */
    private static final long HEADCOUNT_DELAY_MS = 200;

    private final Room room;
    private final ClientSessions clients;
    private final DrawingBroadcast drawings;
    private final ScheduledExecutorService thread;
    private final Supplier<String> openTo;
    private final Supplier<String> join;
    private final Supplier<Optional<JoinInvitation>> invitation;
    private final LongSupplier clock;
    private final Map<Locale, List<DiagramChoice>> told = new HashMap<>();
    private Consumer<Map<String, Integer>> headcount = devices -> { };
    private boolean peopleChanged;
    private boolean hidden;

    StateBroadcast(Room room, ClientSessions clients, DrawingBroadcast drawings, ScheduledExecutorService thread,
            ServerContext context) {
        this.room = room;
        this.clients = clients;
        this.drawings = drawings;
        this.thread = thread;
        this.openTo = context.openTo();
        this.join = context.join();
        this.invitation = context.invitation();
        this.clock = context.clock();
        this.hidden = room.state().hidden();
    }

    /** The room's state has changed. From any thread. */
    public void roomChanged() {
        thread.execute(() -> {
            tellState();
            if (hidden != room.state().hidden()) {
                hidden = room.state().hidden();
                drawings.masksChanged();
            }
        });
    }

    void peopleChanged() {
        if (!peopleChanged) {
            peopleChanged = true;
            thread.schedule(() -> {
                peopleChanged = false;
                tellState();
                headcount.accept(clients.participantsByGroup());
            }, HEADCOUNT_DELAY_MS, TimeUnit.MILLISECONDS);
        }
    }

    /** The project has changed: says so where there are other drawings than before. The room's thread. */
    void projectChanged() {
        Map<Locale, OutgoingMessage> news = new HashMap<>();
        for (ClientSession client : clients.all()) {
            Locale locale = client.locale();
            List<DiagramChoice> now = drawings.choices(locale);
            if (!now.equals(told.get(locale))) {
                told.put(locale, now);
                news.put(locale, MessageBuilder.of("choices").with("choices", fields(now)).outgoing());
            }
            if (news.containsKey(locale)) {
                client.send(news.get(locale));
            }
        }
    }

    List<Map<String, Object>> choices(Locale locale) {
        List<DiagramChoice> now = drawings.choices(locale);
        told.putIfAbsent(locale, now);
        return fields(now);
    }

    /** Calls this on the room's thread with the devices by group, when somebody has come, gone or changed the group. */
    void onHeadcount(Consumer<Map<String, Integer>> listener) {
        headcount = listener;
    }

    private void tellState() {
        OutgoingMessage plain = MessageBuilder.of("room").with("room", state(Role.PARTICIPANT)).outgoing();
        OutgoingMessage inviting = MessageBuilder.of("room").with("room", state(Role.PROJECTOR)).outgoing();
        clients.all().forEach(client -> client.send(client.role() == Role.PARTICIPANT ? plain : inviting));
    }

    /** The room as somebody in this role may know it: those who lead or show also know how others come in. */
    Map<String, Object> state(Role role) {
        Map<String, Object> state = RoomStateJson.fields(room.state(),
                new ConnectionCounts(clients.people(), clients.byGroup(), openTo.get()),
                clock.getAsLong());
        if (role != Role.PARTICIPANT) {
            state.put("join", join.get());
            state.put("invitation", invitation.get().map(JoinInvitation::fields).orElse(null));
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
