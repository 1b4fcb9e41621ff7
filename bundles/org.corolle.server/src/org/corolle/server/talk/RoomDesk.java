// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.talk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

import org.corolle.diagrams.DiagramType;
import org.corolle.model.project.EvaluationProject;
import org.corolle.server.link.Goodbye;
import org.corolle.server.link.Outgoing;
import org.corolle.server.picture.Pictures;
import org.corolle.server.picture.View;
import org.corolle.session.hub.Replica;
import org.corolle.session.wire.Fields;
import org.corolle.session.wire.Json.Malformed;

/** Hears those who have a seat, and tells them what they came for. */
public final class RoomDesk {

    private static final Outgoing PONG = Message.of("pong").outgoing();
    private static final long VERSION = 1;

    private final ScheduledExecutorService thread;
    private final House house;
    private final Replica replica;
    private final Pictures pictures;
    private final Seats seats = new Seats();
    private final Presence presence;
    private final News news;
    private final Acts acts;
    private final Supplier<String> program;

    /** The desk with its helpers; {@code surroundings} gives what only the server knows. */
    public RoomDesk(org.corolle.session.hub.Hub hub, House house, Replica replica, Pictures pictures,
            ScheduledExecutorService thread, Surroundings surroundings) {
        this.thread = thread;
        this.house = house;
        this.replica = replica;
        this.pictures = pictures;
        this.presence = new Presence(seats, house);
        this.news = new News(house, seats, pictures, thread, surroundings.openTo());
        this.acts = new Acts(hub, house);
        this.program = surroundings.program();
    }

    /** The address the room is open to, empty while it is not; the program's version. */
    public record Surroundings(Supplier<String> openTo, Supplier<String> program) { }

    public News news() {
        return news;
    }

    /** Who is in the room; to be asked on the room's thread. */
    public int people() {
        return seats.count();
    }

    /** Time to tell who is where. The room's thread. */
    public void presenceTurn() {
        presence.turn();
    }

    /** The project has changed. The room's thread. */
    public void projectChanged() {
        pictures.refresh();
        news.projectChanged();
    }

    /** Sends everybody away whom the test chooses. The room's thread. */
    public void dismiss(java.util.function.Predicate<org.corolle.server.link.Link> whom, Goodbye why) {
        for (Seat seat : seats.all()) {
            if (whom.test(seat.link())) {
                seat.link().leave(why, Talk.bye(why, seat.locale()));
            }
        }
    }

    /** Takes in a message of somebody who has a seat. On the network's threads. */
    void hear(Seat seat, Fields message) throws Malformed {
        switch (message.text("t")) {
            case "act" -> acts.act(seat, message);
            case "ping" -> seat.send(PONG);
            case "here" -> thread.execute(() -> presence.here(seat, message));
            case "view" -> {
                View view = view(message);
                thread.execute(() -> look(seat, view));
            }
            case "group" -> {
                String group = message.text("group");
                seat.group(house.hasGroup(group) ? group : "");
                thread.execute(news::peopleChanged);
            }
            case "room" -> acts.room(seat, message);
            case "ballot" -> acts.ballot(seat, message);
            default -> throw new Malformed("t", null);
        }
    }

    /** Somebody takes a seat. The room's thread. */
    void enters(Seat seat) {
        for (Seat ghost : seats.othersOf(seat)) {
            ghost.link().leave(Goodbye.REPLACED, Talk.bye(Goodbye.REPLACED, ghost.locale()));
            leaves(ghost);
        }
        seats.add(seat);
        seat.send(welcome(seat));
        news.peopleChanged();
    }

    /** Somebody has gone. The room's thread. */
    void leaves(Seat seat) {
        if (seats.remove(seat)) {
            pictures.leave(seat);
            presence.gone(seat);
            news.peopleChanged();
        }
    }

    private void look(Seat seat, View view) {
        if (seats.has(seat)) {
            if (!view.equals(seat.view())) {
                presence.gone(seat);
            }
            pictures.watch(seat, seat.sight(view));
        }
    }

    private Outgoing welcome(Seat seat) {
        EvaluationProject project = replica.project();
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("title", project.getName() == null ? "" : project.getName());
        about.put("language", project.getLanguage() == null ? "fr" : project.getLanguage());
        return Message.of("welcome").with("v", VERSION).with("me", seat.participant().id()).with("role", seat.role().name())
                .with("number", replica.number()).with("project", about).with("choices", news.choices(seat.locale()))
                .with("room", news.state()).unlessNull("votes", house.ballot(seat.participant().id()))
                .with("server", Map.of("version", program.get())).outgoing();
    }

    private static View view(Fields message) throws Malformed {
        String type = message.text("type");
        for (DiagramType each : DiagramType.values()) {
            if (each.id().equals(type)) {
                return new View(each, text(message, "subject"), text(message, "dimension"));
            }
        }
        throw new Malformed("type", null);
    }

    private static String text(Fields message, String name) throws Malformed {
        String text = message.textOrNull(name);
        return text == null ? "" : text;
    }
}
