// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.wire.WireJson;
import org.corolle.hub.wire.WireJson.Malformed;
import org.corolle.room.Room;
import org.corolle.server.connection.ClientConnection;
import org.corolle.server.connection.CloseReason;
import org.corolle.server.connection.OutgoingMessage;
import org.corolle.server.text.ServerTexts;

/**
 * Hears every connection: who has not said hello waits at the door, who has takes a seat and is listened to. Called on
 * the network's threads.
 */
public final class MessageDispatcher implements ClientConnection.Listener {

    /** How many may be in the room, at the door, and how long one may stand there without a word, in milliseconds. */
    public record Capacity(int clients, int pending, long handshakeTimeoutMs) { }

    /** Who says nothing and answers no ping for so long has fallen asleep or lost the network, in nanoseconds. */
    private static final long SILENCE_LIMIT_NS = 40_000_000_000L;

    private final Room room;
    private final RoomEndpoint endpoint;
    private final ScheduledExecutorService thread;
    private final Capacity capacity;
    private final RefusalLog log;
    private final Set<ClientConnection> pending = ConcurrentHashMap.newKeySet();
    private volatile Runnable news = () -> { };
    private final Map<ClientConnection, ClientSession> admitted = new ConcurrentHashMap<>();

    public MessageDispatcher(Room room, RoomEndpoint endpoint, ScheduledExecutorService thread, Capacity capacity,
            RefusalLog log) {
        this.room = room;
        this.endpoint = endpoint;
        this.thread = thread;
        this.capacity = capacity;
        this.log = log;
    }

    /** Whether one more may come to the door. */
    public boolean mayConnect() {
        return pending.size() < capacity.pending();
    }

    /** Calls this, on any thread, whenever somebody has come or gone. */
    public void onNews(Runnable listener) {
        news = listener;
    }

    /** The roles of those who have a seat. */
    public List<Role> roles() {
        return admitted.values().stream().map(ClientSession::role).toList();
    }

    /** How many have a seat. */
    public int admitted() {
        return admitted.size();
    }

    /** Time to ask everybody for a sign of life; who has given none for long is gone. */
    public void beat() {
        long now = System.nanoTime();
        Stream.concat(pending.stream(), admitted.keySet().stream()).forEach(connection -> {
            if (now - connection.heard() > SILENCE_LIMIT_NS) {
                connection.abort();
                connection.end();
            } else {
                connection.ping();
            }
        });
    }

    @Override
    public void opened(ClientConnection connection) {
        if (!mayConnect()) {
            log.refused(RefusalLog.Kind.TOO_MANY);
            connection.abort();
            return;
        }
        pending.add(connection);
        thread.schedule(() -> {
            if (pending.contains(connection)) {
                misused(connection, CloseReason.NO_HELLO);
            }
        }, capacity.handshakeTimeoutMs(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void message(ClientConnection connection, String text) {
        ClientSession client = admitted.get(connection);
        try {
            if (client == null) {
                hello(connection, HelloMessage.read(text));
            } else {
                endpoint.hear(client, WireJson.read(text));
            }
        } catch (Malformed e) {
            misused(connection, CloseReason.NOT_UNDERSTOOD);
        } catch (RuntimeException e) {
            log.mistake(e);
            misused(connection, CloseReason.NOT_UNDERSTOOD);
        }
    }

    @Override
    public void misused(ClientConnection connection, CloseReason why) {
        log.refused(RefusalLog.Kind.valueOf(why.name()));
        ClientSession client = admitted.get(connection);
        connection.leave(why, bye(why, client == null ? java.util.Locale.FRENCH : client.locale()));
    }

    @Override
    public void closed(ClientConnection connection) {
        pending.remove(connection);
        ClientSession client = admitted.remove(connection);
        if (client != null) {
            news.run();
            thread.execute(() -> endpoint.leaves(client));
        }
    }

    /** The last words to somebody who is sent away. */
    static OutgoingMessage bye(CloseReason why, java.util.Locale locale) {
        return MessageBuilder.of("bye")
                .with("why", ServerTexts.in(locale).get("bye." + why.name().toLowerCase(java.util.Locale.ROOT)))
                .outgoing();
    }

    private void hello(ClientConnection connection, HelloMessage hello) {
        boolean resident = connection.isLocal() && MessageDigest.isEqual(bytes(hello.key()), bytes(room.hostKey()));
        Optional<Role> role = resident ? Optional.of(Role.FACILITATOR) : room.role(hello.secret());
        if (role.isEmpty()) {
            log.refused(RefusalLog.Kind.WRONG_SECRET);
            connection.leave(CloseReason.WRONG_SECRET, bye(CloseReason.WRONG_SECRET, hello.locale()));
        } else if (admitted.size() >= capacity.clients() && !resident) {
            log.refused(RefusalLog.Kind.FULL);
            connection.leave(CloseReason.TOO_MANY, MessageBuilder.of("bye")
                    .with("why", ServerTexts.in(hello.locale()).get("full", capacity.clients())).outgoing());
        } else {
            admit(new ClientSession(connection, room.participant(hello.key(), role.get()), hello, room, resident));
        }
    }

    private void admit(ClientSession client) {
        admitted.put(client.connection(), client);
        pending.remove(client.connection());
        news.run();
        thread.execute(() -> endpoint.enters(client));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
