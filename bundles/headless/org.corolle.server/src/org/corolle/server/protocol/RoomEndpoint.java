// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;

import org.corolle.diagrams.request.DiagramType;
import org.corolle.hub.Hub;
import org.corolle.hub.Replica;
import org.corolle.hub.snapshot.Snapshots;
import org.corolle.hub.wire.JsonFields;
import org.corolle.hub.wire.WireJson.Malformed;
import org.corolle.model.project.EvaluationProject;
import org.corolle.room.Room;
import org.corolle.room.SessionStart;
import org.corolle.server.connection.ClientConnection;
import org.corolle.server.connection.CloseReason;
import org.corolle.server.connection.OutgoingMessage;
import org.corolle.server.drawing.DrawingBroadcast;
import org.corolle.server.drawing.DrawingView;

/** Hears those who have a seat, and tells them what they came for. */
public final class RoomEndpoint {

    private static final OutgoingMessage PONG = MessageBuilder.of("pong").outgoing();
    private static final long VERSION = 1;

    private final ScheduledExecutorService thread;
    private final Executor caughtUp;
    private final Room room;
    private final Replica replica;
    private final DrawingBroadcast drawings;
    private final ClientSessions clients = new ClientSessions();
    private final Presence presence;
    private final StateBroadcast news;
    private final AttendanceCount attendance;
    private final SessionStart sessions;
    private final ActRequests acts;
    private final QueryHandler questions;
    private final String program;

    /** The endpoint of this room; {@code thread} is the room's one thread. */
    public RoomEndpoint(Hub hub, Room room, RoomModel model, ScheduledExecutorService thread, ServerContext context) {
        this.thread = thread;
        this.caughtUp = model.caughtUp();
        this.room = room;
        this.replica = model.replica();
        this.drawings = model.drawings();
        this.presence = new Presence(clients, room);
        this.news = new StateBroadcast(room, clients, drawings, thread, context);
        this.attendance = new AttendanceCount(hub, room, replica);
        news.onHeadcount(attendance::update);
        this.sessions = new SessionStart(room, hub, context.clock());
        this.acts = new ActRequests(hub, room, sessions);
        this.questions = new QueryHandler(replica, new Snapshots(hub, room.project(), context.clock()),
                new HistoryQuery(hub, room), context, caughtUp);
        this.program = context.program();
    }

    /** Begins a session where none is held. */
    public SessionStart sessions() {
        return sessions;
    }

    /** Answers no questions any more. */
    public void close() {
        questions.close();
    }

    public StateBroadcast news() {
        return news;
    }

    /** Who is in the room; to be asked on the room's thread. */
    public int people() {
        return clients.count();
    }

    /** Time to tell who is where. The room's thread. */
    public void presenceTurn() {
        presence.turn();
    }

    /** The project has changed. The room's thread. */
    public void projectChanged() {
        drawings.refresh();
        news.projectChanged();
    }

    /** Sends everybody away whom the test chooses. The room's thread. */
    public void dismiss(Predicate<ClientConnection> whom, CloseReason why) {
        for (ClientSession client : clients.all()) {
            if (whom.test(client.connection())) {
                client.connection().leave(why, MessageDispatcher.bye(why, client.locale()));
            }
        }
    }

    /** Sends everybody away but the boards in windows of this program. The room's thread. */
    public void dismissVisitors() {
        for (ClientSession client : clients.all()) {
            if (!client.resident()) {
                client.connection().leave(CloseReason.WRONG_SECRET,
                        MessageDispatcher.bye(CloseReason.WRONG_SECRET, client.locale()));
            }
        }
    }

    /** Takes in a message of somebody who has a seat. On the network's threads. */
    void hear(ClientSession client, JsonFields message) throws Malformed {
        switch (message.text("t")) {
            case "act" -> acts.act(client, message);
            case "ping" -> client.send(PONG);
            case "here" -> thread.execute(() -> presence.here(client, message));
            case "view" -> {
                DrawingView view = view(message);
                caughtUp.execute(() -> look(client, view));
            }
            case "group" -> {
                client.group(message.text("group"));
                thread.execute(news::peopleChanged);
            }
            case "room" -> acts.room(client, message);
            case "ask" -> questions.ask(client, message);
            case "ballot" -> acts.ballot(client, message);
            default -> throw new Malformed("t", null);
        }
    }

    /** Somebody takes a seat. The room's thread. */
    void enters(ClientSession client) {
        for (ClientSession ghost : client.resident() ? List.<ClientSession>of() : clients.othersOf(client)) {
            ghost.connection().leave(CloseReason.REPLACED, MessageDispatcher.bye(CloseReason.REPLACED, ghost.locale()));
            leaves(ghost);
        }
        clients.add(client);
        client.send(welcome(client));
        news.peopleChanged();
    }

    /** Somebody has gone. The room's thread. */
    void leaves(ClientSession client) {
        if (clients.remove(client)) {
            drawings.leave(client);
            presence.gone(client);
            news.peopleChanged();
        }
    }

    private void look(ClientSession client, DrawingView view) {
        if (clients.has(client)) {
            if (!view.equals(client.view())) {
                presence.gone(client);
            }
            drawings.watch(client, client.sharedView(view));
        }
    }

    private OutgoingMessage welcome(ClientSession client) {
        EvaluationProject project = replica.project();
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("title", project.getName() == null ? "" : project.getName());
        about.put("language", project.getLanguage() == null ? "fr" : project.getLanguage());
        return MessageBuilder.of("welcome").with("v", VERSION).with("me", client.participant().id())
                .with("role", client.role().name())
                .with("number", replica.number()).with("project", about).with("choices", news.choices(client.locale()))
                .with("room", news.state(client.role())).with("ballot", ballot(client))
                .with("server", Map.of("version", program)).outgoing();
    }

    private Map<String, Object> ballot(ClientSession client) {
        return room.ballotOf(client.participant()).map(b -> Map.<String, Object>of("vote", b.vote(), "dots", b.dots()))
                .orElse(null);
    }

    private static DrawingView view(JsonFields message) throws Malformed {
        String type = message.text("type");
        for (DiagramType each : DiagramType.values()) {
            if (each.id().equals(type)) {
                return new DrawingView(each, text(message, "subject"), text(message, "dimension"));
            }
        }
        throw new Malformed("type", null);
    }

    private static String text(JsonFields message, String name) throws Malformed {
        String text = message.textOrNull(name);
        return text == null ? "" : text;
    }
}
