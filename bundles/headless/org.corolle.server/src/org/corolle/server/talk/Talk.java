// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.talk;

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

import org.corolle.server.Words;
import org.corolle.server.link.Goodbye;
import org.corolle.server.link.Link;
import org.corolle.server.link.Outgoing;
import org.corolle.hub.change.Participant.Role;
import org.corolle.room.Room;
import org.corolle.hub.wire.Json;
import org.corolle.hub.wire.Json.Malformed;

/**
 * Hears every connection: who has not said hello waits at the door, who has takes a seat and is listened to. Called on
 * the network's threads.
 */
public final class Talk implements Link.Listener {

    /** How many may be in the room, at the door, and how long one may stand there without a word, in milliseconds. */
    public record Places(int seats, int atTheDoor, long patience) { }

    /** Who says nothing and answers no ping for so long has fallen asleep or lost the network, in nanoseconds. */
    private static final long SILENCE = 40_000_000_000L;

    private final Room room;
    private final RoomDesk desk;
    private final ScheduledExecutorService thread;
    private final Places places;
    private final Log log;
    private final Set<Link> atTheDoor = ConcurrentHashMap.newKeySet();
    private volatile Runnable news = () -> { };
    private final Map<Link, Seat> seated = new ConcurrentHashMap<>();

    public Talk(Room room, RoomDesk desk, ScheduledExecutorService thread, Places places, Log log) {
        this.room = room;
        this.desk = desk;
        this.thread = thread;
        this.places = places;
        this.log = log;
    }

    /** Whether one more may come to the door. */
    public boolean hasRoomAtTheDoor() {
        return atTheDoor.size() < places.atTheDoor();
    }

    /** Calls this, on any thread, whenever somebody has come or gone. */
    public void onNews(Runnable listener) {
        news = listener;
    }

    /** The roles of those who have a seat. */
    public List<Role> roles() {
        return seated.values().stream().map(Seat::role).toList();
    }

    /** How many have a seat. */
    public int seated() {
        return seated.size();
    }

    /** Time to ask everybody for a sign of life; who has given none for long is gone. */
    public void beat() {
        long now = System.nanoTime();
        Stream.concat(atTheDoor.stream(), seated.keySet().stream()).forEach(link -> {
            if (now - link.heard() > SILENCE) {
                link.abort();
                link.end();
            } else {
                link.ping();
            }
        });
    }

    @Override
    public void opened(Link link) {
        if (!hasRoomAtTheDoor()) {
            log.refused(Log.Kind.TOO_MANY);
            link.abort();
            return;
        }
        atTheDoor.add(link);
        thread.schedule(() -> {
            if (atTheDoor.contains(link)) {
                misused(link, Goodbye.NO_HELLO);
            }
        }, places.patience(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void message(Link link, String text) {
        Seat seat = seated.get(link);
        try {
            if (seat == null) {
                hello(link, Hello.read(text));
            } else {
                desk.hear(seat, Json.read(text));
            }
        } catch (Malformed e) {
            misused(link, Goodbye.NOT_UNDERSTOOD);
        } catch (RuntimeException e) {
            log.mistake(e);
            misused(link, Goodbye.NOT_UNDERSTOOD);
        }
    }

    @Override
    public void misused(Link link, Goodbye why) {
        log.refused(Log.Kind.valueOf(why.name()));
        Seat seat = seated.get(link);
        link.leave(why, bye(why, seat == null ? java.util.Locale.FRENCH : seat.locale()));
    }

    @Override
    public void closed(Link link) {
        atTheDoor.remove(link);
        Seat seat = seated.remove(link);
        if (seat != null) {
            news.run();
            thread.execute(() -> desk.leaves(seat));
        }
    }

    /** The last words to somebody who is sent away. */
    static Outgoing bye(Goodbye why, java.util.Locale locale) {
        return Message.of("bye").with("why", Words.in(locale).get("bye." + why.name().toLowerCase(java.util.Locale.ROOT)))
                .outgoing();
    }

    private void hello(Link link, Hello hello) {
        boolean resident = link.isLocal() && MessageDigest.isEqual(bytes(hello.key()), bytes(room.hostKey()));
        Optional<Role> role = resident ? Optional.of(Role.FACILITATOR) : room.role(hello.secret());
        if (role.isEmpty()) {
            log.refused(Log.Kind.WRONG_SECRET);
            link.leave(Goodbye.WRONG_SECRET, bye(Goodbye.WRONG_SECRET, hello.locale()));
        } else if (seated.size() >= places.seats() && !resident) {
            log.refused(Log.Kind.FULL);
            link.leave(Goodbye.TOO_MANY, Message.of("bye")
                    .with("why", Words.in(hello.locale()).get("full", places.seats())).outgoing());
        } else {
            sit(new Seat(link, room.participant(hello.key(), role.get()), hello, room, resident));
        }
    }

    private void sit(Seat seat) {
        seated.put(seat.link(), seat);
        atTheDoor.remove(seat.link());
        news.run();
        thread.execute(() -> desk.enters(seat));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
