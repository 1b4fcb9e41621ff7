// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.corolle.core.document.DocumentPlan;
import org.corolle.hub.change.Participant.Role;
import org.corolle.room.Room;
import org.corolle.server.connection.ClientConnection;
import org.corolle.server.protocol.MessageDispatcher;
import org.corolle.server.protocol.RefusalLog;
import org.corolle.server.web.AllowedHosts;
import org.corolle.server.web.DrawingDownloads;
import org.corolle.server.web.HandshakeCheck;
import org.corolle.server.web.JoinByCode;
import org.corolle.server.web.ProjectVersion;
import org.corolle.server.web.RequestDeadlines;
import org.corolle.server.web.RequestFilter;
import org.corolle.server.web.StaticFiles;
import org.corolle.server.web.WebSocketUpgrade;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;

/** What a request goes through, from the outermost to the innermost: filter, websocket, code, drawings, files. */
final class ServerHandlers implements AutoCloseable {

    private static final int MESSAGES_PER_SECOND = 50;
    private static final int MESSAGES_AT_ONCE = 250;

    private final Room room;
    private final MessageDispatcher dispatcher;
    private final RefusalLog log;
    private final RequestDeadlines deadlines;
    private final DrawingDownloads downloads;

    ServerHandlers(Room room, MessageDispatcher dispatcher, RefusalLog log, RequestDeadlines deadlines,
            Supplier<CompletableFuture<ProjectVersion>> versions) {
        this.room = room;
        this.dispatcher = dispatcher;
        this.log = log;
        this.deadlines = deadlines;
        this.downloads = new DrawingDownloads(DocumentPlan.stem(room.project()), this::mayDraw, versions,
                () -> log.refused(RefusalLog.Kind.WRONG_SECRET), new StaticFiles());
    }

    Handler in(Server server, AllowedHosts hosts, ServerSettings settings) {
        ClientConnection.Limits limits = new ClientConnection.Limits(settings.maxMessageBytes(), MESSAGES_PER_SECOND,
                MESSAGES_AT_ONCE, settings.backlog());
        WebSocketUpgrade upgrade = new WebSocketUpgrade(dispatcher::mayConnect,
                () -> new ClientConnection(limits, dispatcher), () -> log.refused(RefusalLog.Kind.ORIGIN));
        Handler inner = new JoinByCode(this::secretByCode, System::nanoTime,
                () -> log.refused(RefusalLog.Kind.WRONG_CODE), downloads);
        return new RequestFilter(hosts, deadlines, () -> log.refused(RefusalLog.Kind.REQUEST),
                new HandshakeCheck(upgrade.in(server, inner)));
    }

    @Override
    public void close() {
        downloads.close();
    }

    private Optional<String> secretByCode(String read) {
        String secret = room.secret(Role.PARTICIPANT);
        return room.joinCode().is(read) ? Optional.of(secret) : Optional.empty();
    }

    /** While cards lie face down only those who lead may have them in a file. */
    private boolean mayDraw(String secret) {
        return room.role(secret)
                .filter(role -> !room.state().hidden() || role == Role.FACILITATOR || role == Role.SCRIBE)
                .isPresent();
    }
}
