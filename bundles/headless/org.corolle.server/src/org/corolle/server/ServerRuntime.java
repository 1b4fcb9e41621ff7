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

import org.corolle.hub.Hub;
import org.corolle.hub.change.Participant.Role;
import org.corolle.room.Room;
import org.corolle.room.ServedAt;
import org.corolle.room.state.RoomState;
import org.corolle.server.connection.CloseReason;
import org.corolle.server.drawing.DrawingBroadcast;
import org.corolle.server.protocol.JoinInvitation;
import org.corolle.server.protocol.MessageDispatcher;
import org.corolle.server.protocol.RefusalLog;
import org.corolle.server.protocol.RoomEndpoint;
import org.corolle.server.protocol.RoomModel;
import org.corolle.server.protocol.ServerContext;
import org.corolle.server.text.ServerTexts;
import org.corolle.server.web.AllowedHosts;
import org.corolle.server.web.ErrorAnswers;
import org.corolle.server.web.RequestDeadlines;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Puts the parts of a server together and keeps them going. */
final class ServerRuntime {

    private static final int MAX_PENDING_CONNECTIONS = 40;
    private static final long SWEEP_INTERVAL_MS = 250;
    private static final long PRESENCE_INTERVAL_MS = 50;
    private static final int MAX_THREADS = 24;
    private static final long HEARTBEAT_S = 15;
    private static final long FAREWELL_MS = 200;

    /** Kept, or its level would be forgotten. What Jetty has to say below an error may name addresses and requests. */
    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    private static final System.Logger LOGGER = System.getLogger(ServerRuntime.class.getName());

    private final Room room;
    private final RefusalLog log;
    private final ScheduledThreadPoolExecutor thread;
    private final Server server;
    private final RequestDeadlines deadlines;
    private final NetworkConnectors connectors;
    private final ServerHandlers handlers;
    private final ServerReplica serverReplica;
    private final MessageDispatcher dispatcher;
    private final RoomEndpoint endpoint;
    private final Consumer<RoomState> roomListener;
    private volatile Runnable news = () -> { };

    private ServerRuntime(Hub hub, Room room, ServerSettings settings) throws IOException {
        JETTY.setLevel(Level.SEVERE);
        this.room = room;
        this.thread = new ScheduledThreadPoolExecutor(1, work -> daemon(work, "Corolle room"));
        thread.setRemoveOnCancelPolicy(true);
        this.log = new RefusalLog(System::currentTimeMillis);
        this.server = new Server(threads());
        this.deadlines = new RequestDeadlines(settings.handshakeTimeoutMs(), System::nanoTime);
        AllowedHosts hosts = new AllowedHosts();
        this.connectors = new NetworkConnectors(server, hosts, deadlines);
        this.serverReplica = new ServerReplica(hub, thread);
        DrawingBroadcast drawings = new DrawingBroadcast(serverReplica.replica()::project,
                serverReplica.replica()::number, locale -> ServerTexts.in(locale).get("card.hidden"));
        ServerContext context = new ServerContext(() -> openTo().map(AllowedHosts::literal).orElse(""), this::join,
                this::invitation, ServerVersion.version(), System::currentTimeMillis);
        this.endpoint = new RoomEndpoint(hub, room,
                new RoomModel(serverReplica.replica(), drawings, serverReplica::caughtUp), thread, context);
        this.dispatcher = new MessageDispatcher(room, endpoint, thread, new MessageDispatcher.Capacity(
                settings.devices(), MAX_PENDING_CONNECTIONS, settings.handshakeTimeoutMs()), log);
        this.handlers = new ServerHandlers(room, dispatcher, log, deadlines, serverReplica::version);
        server.setHandler(handlers.in(server, hosts, settings));
        server.setErrorHandler(new ErrorAnswers());
        this.roomListener = state -> endpoint.news().roomChanged();
    }

    static ServerRuntime start(Hub hub, Room room, ServerSettings settings) throws IOException {
        ServerRuntime runtime = new ServerRuntime(hub, room, settings);
        try {
            runtime.connectors.listen(settings.port());
            runtime.server.start();
        } catch (Exception e) {
            runtime.close();
            throw e instanceof IOException io ? io : new IOException(e);
        }
        runtime.run();
        return runtime;
    }

    private void run() {
        serverReplica.onChange(safely(endpoint::projectChanged));
        room.listen(roomListener);
        thread.scheduleWithFixedDelay(safely(endpoint::presenceTurn), PRESENCE_INTERVAL_MS, PRESENCE_INTERVAL_MS,
                TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(safely(deadlines::sweep), SWEEP_INTERVAL_MS, SWEEP_INTERVAL_MS,
                TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(safely(dispatcher::beat), HEARTBEAT_S, HEARTBEAT_S, TimeUnit.SECONDS);
    }

    MessageDispatcher dispatcher() {
        return dispatcher;
    }

    int port() {
        return connectors.port();
    }

    Optional<InetAddress> openTo() {
        return Optional.ofNullable(connectors.address());
    }

    private Optional<JoinInvitation> invitation() {
        return openTo().map(to -> new JoinInvitation("http://" + AllowedHosts.literal(to) + ":" + port() + "/",
                room.joinCode().letters(), room.state().wifi()));
    }

    private String join() {
        return openTo().map(to -> "http://" + AllowedHosts.literal(to) + ":" + port() + "/#"
                + room.secret(Role.PARTICIPANT)).orElse("");
    }

    void open(InetAddress address) throws IOException {
        connectors.open(address);
        room.remember(new ServedAt(port(), AllowedHosts.literal(address)));
        endpoint.sessions().ensure();
        endpoint.news().roomChanged();
        news.run();
    }

    void closeRoom() {
        if (openTo().isPresent()) {
            thread.execute(() -> endpoint.dismiss(connection -> !connection.isLocal(), CloseReason.ROOM_CLOSED));
            connectors.close();
            room.remember(new ServedAt(port(), ""));
            endpoint.news().roomChanged();
            news.run();
        }
    }

    /** Sends everybody away but the boards in windows of this program. */
    void renewed() {
        thread.execute(endpoint::dismissVisitors);
    }

    /** Calls this whenever somebody has come or gone or the room was opened or closed. */
    void onNews(Runnable listener) {
        news = listener;
        dispatcher.onNews(listener);
    }

    void close() {
        room.forget(roomListener);
        if (openTo().isPresent()) {
            room.remember(new ServedAt(port(), ""));
        }
        serverReplica.close();
        thread.execute(() -> endpoint.dismiss(connection -> true, CloseReason.ROOM_CLOSED));
        try {
            TimeUnit.MILLISECONDS.sleep(dispatcher.roles().isEmpty() ? 0 : FAREWELL_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            server.stop();
        } catch (Exception e) {
            LOGGER.log(System.Logger.Level.WARNING, "the room's server could not be stopped cleanly", e);
        }
        handlers.close();
        endpoint.close();
        thread.shutdownNow();
    }

    /** A mistake in one round must not end the rounds. */
    private Runnable safely(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                log.mistake(e);
            }
        };
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 2);
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
