// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.corolle.server.link.Goodbye;
import org.corolle.server.link.Link;
import org.corolle.server.picture.Pictures;
import org.corolle.server.talk.Log;
import org.corolle.server.talk.RoomDesk;
import org.corolle.server.talk.Surroundings;
import org.corolle.server.talk.Talk;
import org.corolle.server.web.Doorway;
import org.corolle.server.web.Downloads;
import org.corolle.server.web.FrontDoor;
import org.corolle.server.web.Hosts;
import org.corolle.server.web.StaticFiles;
import org.corolle.hub.Hub;
import org.corolle.hub.change.Participant.Role;
import org.corolle.room.Room;
import org.corolle.room.RoomState;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Puts the parts of a server together and keeps them going. */
final class Machinery {

    private static final int AT_THE_DOOR = 40;
    private static final long PATIENCE = 5_000;
    private static final int A_SECOND = 50;
    private static final int IN_HASTE = 250;
    private static final long PRESENCE_EVERY = 50;
    private static final int MOST_THREADS = 24;
    private static final long HEARTBEAT = 15;
    private static final long LAST_WORDS = 200;

    /** Kept, or its level would be forgotten. What Jetty has to say below an error may name addresses and requests. */
    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    private final Room room;
    private final Log log;
    private final ScheduledThreadPoolExecutor thread;
    private final Server server;
    private final Entrances entrances;
    private final Following following;
    private final Talk talk;
    private final RoomDesk desk;
    private final Consumer<RoomState> roomListener;
    private volatile Runnable news = () -> { };

    private Machinery(Hub hub, Room room, ServerSettings settings) throws IOException {
        JETTY.setLevel(Level.SEVERE);
        this.room = room;
        this.thread = new ScheduledThreadPoolExecutor(1, work -> daemon(work, "Corolle room"));
        thread.setRemoveOnCancelPolicy(true);
        this.log = new Log(System::currentTimeMillis);
        Hosts hosts = new Hosts();
        this.server = new Server(threads());
        this.entrances = new Entrances(server, hosts);
        this.following = new Following(hub, thread);
        Pictures pictures = new Pictures(following.replica()::project, following.replica()::number,
                locale -> Words.in(locale).get("card.hidden"));
        Surroundings surroundings = new Surroundings(() -> openTo().map(Hosts::literal).orElse(""), this::join,
                Program.version(), System::currentTimeMillis);
        this.desk = new RoomDesk(hub, room, following.replica(), pictures, following::caughtUp, thread,
                surroundings);
        this.talk = new Talk(room, desk, thread, new Talk.Places(settings.devices(), AT_THE_DOOR, PATIENCE), log);
        Link.Limits limits = new Link.Limits(settings.longestMessage(), A_SECOND, IN_HASTE, settings.backlog());
        Doorway doorway = new Doorway(talk::hasRoomAtTheDoor, () -> new Link(limits, talk),
                () -> log.refused(Log.Kind.ORIGIN));
        Downloads downloads = new Downloads(this::mayDraw, following::copy, () -> log.refused(Log.Kind.WRONG_SECRET),
                new StaticFiles());
        server.setHandler(new FrontDoor(hosts, () -> log.refused(Log.Kind.REQUEST), doorway.in(server, downloads)));
        this.roomListener = state -> desk.news().roomChanged();
    }

    static Machinery start(Hub hub, Room room, ServerSettings settings) throws IOException {
        Machinery machinery = new Machinery(hub, room, settings);
        try {
            machinery.entrances.listen(settings.port());
            machinery.server.start();
        } catch (Exception e) {
            machinery.close();
            throw e instanceof IOException io ? io : new IOException(e);
        }
        machinery.run();
        return machinery;
    }

    private void run() {
        following.onChange(safely(desk::projectChanged));
        room.listen(roomListener);
        thread.scheduleWithFixedDelay(safely(desk::presenceTurn), PRESENCE_EVERY, PRESENCE_EVERY, TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(safely(talk::beat), HEARTBEAT, HEARTBEAT, TimeUnit.SECONDS);
    }

    Talk talk() {
        return talk;
    }

    int port() {
        return entrances.port();
    }

    Optional<InetAddress> openTo() {
        return Optional.ofNullable(entrances.address());
    }

    private String join() {
        return openTo().map(to -> "http://" + Hosts.literal(to) + ":" + port() + "/#" + room.secret(Role.PARTICIPANT)).orElse("");
    }

    void open(InetAddress address) throws IOException {
        entrances.open(address);
        desk.news().roomChanged();
        news.run();
    }

    void closeRoom() {
        if (openTo().isPresent()) {
            thread.execute(() -> desk.dismiss(link -> !link.isLocal(), Goodbye.ROOM_CLOSED));
            entrances.close();
            desk.news().roomChanged();
            news.run();
        }
    }

    /** Sends everybody away but the boards in windows of this program. */
    void renewed() {
        thread.execute(desk::dismissVisitors);
    }

    /** Calls this whenever somebody has come or gone or the room was opened or closed. */
    void onNews(Runnable listener) {
        news = listener;
        talk.onNews(listener);
    }

    void close() {
        room.forget(roomListener);
        following.close();
        thread.execute(() -> desk.dismiss(link -> true, Goodbye.ROOM_CLOSED));
        try {
            TimeUnit.MILLISECONDS.sleep(talk.roles().isEmpty() ? 0 : LAST_WORDS);
            server.stop();
        } catch (Exception e) {
            Thread.currentThread().interrupt();
        }
        thread.shutdownNow();
    }

    /** While cards lie face down only those who lead may have them in a file. */
    private boolean mayDraw(String secret) {
        return room.role(secret).filter(role -> !room.state().hidden() || role == Role.FACILITATOR || role == Role.SCRIBE)
                .isPresent();
    }

    /** A mistake in one round must not end the rounds. */
    private Runnable safely(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                log.mistake(e);
            }
        };
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2);
        threads.setName("Corolle server");
        threads.setDaemon(true);
        return threads;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
