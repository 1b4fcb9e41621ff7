// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.talk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;

import org.corolle.diagrams.DiagramType;
import org.corolle.model.project.EvaluationProject;
import org.corolle.server.link.Goodbye;
import org.corolle.server.link.Link;
import org.corolle.server.link.Outgoing;
import org.corolle.server.picture.Pictures;
import org.corolle.server.picture.View;
import org.corolle.hub.Hub;
import org.corolle.hub.Replica;
import org.corolle.room.Room;
import org.corolle.hub.snapshot.Snapshots;
import org.corolle.hub.wire.Fields;
import org.corolle.hub.wire.Json.Malformed;

/** Hears those who have a seat, and tells them what they came for. */
public final class RoomDesk {

    private static final Outgoing PONG = Message.of("pong").outgoing();
    private static final long VERSION = 1;

    private final ScheduledExecutorService thread;
    private final Executor caughtUp;
    private final Room room;
    private final Replica replica;
    private final Pictures pictures;
    private final Seats seats = new Seats();
    private final Presence presence;
    private final News news;
    private final Acts acts;
    private final Questions questions;
    private final String program;

    /**
     * The desk with its helpers.
     *
     * @param caughtUp runs things on the thread once the replica has all that was answered
     */
    public RoomDesk(Hub hub, Room room, Replica replica, Pictures pictures, Executor caughtUp,
            ScheduledExecutorService thread, Surroundings surroundings) {
        this.thread = thread;
        this.caughtUp = caughtUp;
        this.room = room;
        this.replica = replica;
        this.pictures = pictures;
        this.presence = new Presence(seats, room);
        this.news = new News(room, seats, pictures, thread, surroundings);
        this.acts = new Acts(hub, room);
        this.questions = new Questions(replica, new Snapshots(hub, room.project(), surroundings.clock()),
                new Past(hub, room), surroundings.join(), caughtUp, ForkJoinPool.commonPool());
        this.program = surroundings.program();
    }

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
    public void dismiss(Predicate<Link> whom, Goodbye why) {
        for (Seat seat : seats.all()) {
            if (whom.test(seat.link())) {
                seat.link().leave(why, Talk.bye(why, seat.locale()));
            }
        }
    }

    /** Sends everybody away but the boards in windows of this program. The room's thread. */
    public void dismissVisitors() {
        for (Seat seat : seats.all()) {
            if (!seat.resident()) {
                seat.link().leave(Goodbye.WRONG_SECRET, Talk.bye(Goodbye.WRONG_SECRET, seat.locale()));
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
                caughtUp.execute(() -> look(seat, view));
            }
            case "group" -> {
                seat.group(message.text("group"));
                thread.execute(news::peopleChanged);
            }
            case "room" -> acts.room(seat, message);
            case "ask" -> questions.ask(seat, message);
            case "ballot" -> acts.ballot(seat, message);
            default -> throw new Malformed("t", null);
        }
    }

    /** Somebody takes a seat. The room's thread. */
    void enters(Seat seat) {
        for (Seat ghost : seat.resident() ? List.<Seat>of() : seats.othersOf(seat)) {
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
                .with("room", news.state(seat.role())).with("votes", room.ballotOf(seat.participant()))
                .with("server", Map.of("version", program)).outgoing();
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
