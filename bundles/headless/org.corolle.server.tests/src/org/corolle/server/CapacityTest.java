// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.wire.WireJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many may be there, how long one may say nothing, how much one may leave lying; the room goes on. */
class CapacityTest {

    private static final int DEVICES = 12;
    private static final int MAX_PENDING = 40;
    private static final long SOON_MS = 300;
    private static final long NEVER_MS = 3_600_000;
    private static final int BACKLOG_BYTES = 1 << 18;
    /** Below what one may send in haste. */
    private static final int VIEWS = 240;

    @TempDir
    private Path folder;

    private ServedRoom served;

    @AfterEach
    void theRoomGoesOn() throws Exception {
        try (RoomClient writing = served.enterOnceThereIsRoom(Role.SCRIBE)) {
            assertTrue(writing.addCard(served.action(), "Et après").truth("ok"));
        } finally {
            served.close();
        }
    }

    @Test
    void waitsForAHelloAWhileAndNoLonger() throws Exception {
        open(SOON_MS);
        RoomClient silent = RoomClient.connect(served.server.port());

        assertEquals(4408, silent.code());
        assertEquals(5_000, ServerSettings.usual().handshakeTimeoutMs());
    }

    @Test
    void saysThatTheRoomIsFullAndTakesInWhoComesWhenOneHasGone() throws Exception {
        open(NEVER_MS);
        List<RoomClient> crowd = new ArrayList<>();
        for (int i = 0; i < DEVICES; i++) {
            crowd.add(served.enter(Role.PARTICIPANT));
        }

        RoomClient late = RoomClient.connect(served.server.port());
        late.hello(served.room.secret(Role.PARTICIPANT), RoomClient.newKey());

        assertTrue(late.await("bye").text("why").contains("pleine"));
        assertEquals(4429, late.code());
        crowd.forEach(RoomClient::close);
        served.awaitConnected(0);
    }

    @Test
    void dropsWhoTakesNothingIn() throws Exception {
        open(NEVER_MS);
        try (RawWebSocket deaf = RawWebSocket.narrow(served.server.port())) {
            text(deaf, Map.of("t", "hello", "v", 1L, "secret", served.room.secret(Role.PARTICIPANT), "me",
                    RoomClient.newKey()));
            served.awaitConnected(1);

            for (int i = 0; i < VIEWS; i++) {
                if (!sent(deaf, Map.of("t", "view", "type", "chain", "subject", "", "dimension", ""))) {
                    break;
                }
            }

            served.awaitConnected(0);
        }
    }

    @Test
    void bearsAThousandConnectionsWithoutAHello() throws Exception {
        open(NEVER_MS);
        List<RoomClient> crowd = new ArrayList<>();
        int turnedAway = 0;

        for (int i = 0; i < 1_000; i++) {
            try {
                crowd.add(RoomClient.connect(served.server.port()));
            } catch (CompletionException e) {
                assertInstanceOf(WebSocketHandshakeException.class, e.getCause());
                turnedAway++;
            }
        }

        assertEquals(1_000 - MAX_PENDING, turnedAway);
        RoomClient last = crowd.get(0);
        last.hello(served.room.secret(Role.PARTICIPANT), RoomClient.newKey());
        last.await("welcome");
        crowd.forEach(RoomClient::close);
        served.awaitConnected(0);
    }

    private void open(long handshakeTimeoutMs) throws Exception {
        served = ServedRoom.open(folder, new ServerSettings(0, ServerSettings.MAX_MESSAGE_BYTES, DEVICES,
                BACKLOG_BYTES, handshakeTimeoutMs));
    }

    private static void text(RawWebSocket socket, Map<String, Object> message) throws IOException {
        socket.frame(RawWebSocket.FIN | RawWebSocket.TEXT, WireJson.write(message).getBytes(StandardCharsets.UTF_8));
    }

    /** False once the server has cut the line. */
    private static boolean sent(RawWebSocket socket, Map<String, Object> message) {
        try {
            text(socket, message);
            return true;
        } catch (IOException cut) {
            return false;
        }
    }
}
