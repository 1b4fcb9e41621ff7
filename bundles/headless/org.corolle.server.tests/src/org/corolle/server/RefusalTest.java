// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.wire.JsonFields;
import org.corolle.room.state.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who must not come in, or not do this, is refused; nothing of it is told in the log; the room goes on. */
class RefusalTest {

    private static final String PRIVATE = "Ce que Zoé a dit de Karim";

    private static final int SEATS = 30;

    @TempDir
    Path folder;

    private ServedRoom served;
    private CapturedLog log;
    private RoomClient bystander;

    @BeforeEach
    void open() throws Exception {
        log = new CapturedLog();
        served = ServedRoom.open(folder, new ServerSettings(0, ServerSettings.MAX_MESSAGE_BYTES, SEATS, 1 << 20,
                ServerSettings.HANDSHAKE_TIMEOUT_MS));
        served.phase(Phase.ADD_CARDS);
        bystander = served.enter(Role.PROJECTOR);
        bystander.look("flower", "");
        bystander.await("scene");
    }

    @AfterEach
    void theRoomGoesOnAndTheLogSaysNothingOfPeople() throws Exception {
        try (RoomClient writing = served.enter(Role.PARTICIPANT)) {
            assertEquals(true, writing.addCard(served.action(), PRIVATE).map().get("ok"));
            assertTrue(bystander.until("scene", text -> text.contains(PRIVATE.substring(0, 6))));
        } finally {
            served.close();
            log.close();
        }
        String written = log.all();
        assertFalse(written.contains("Zoé") || written.contains("127.0.0.1") || written.contains("localhost"), written);
        for (Role role : Role.values()) {
            assertFalse(written.contains(served.room.secret(role)), written);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAA", "null"})
    void refusesAWrongSecret(String secret) throws Exception {
        RoomClient client = RoomClient.connect(served.server.port());

        client.hello(secret, RoomClient.newKey());

        assertTrue(client.await("bye").text("why").contains("Scannez"));
        assertEquals(4401, client.code());
        assertTrue(log.all().contains("WRONG_SECRET"));
    }

    @Test
    void sendsAwayWhoCameByARenewedSecret() throws Exception {
        RoomClient before = served.enter(Role.PARTICIPANT);
        String old = served.room.secret(Role.PARTICIPANT);

        served.server.renewSecrets();
        RoomClient late = RoomClient.connect(served.server.port());
        late.hello(old, RoomClient.newKey());

        assertEquals(4401, before.code());
        assertEquals(4401, late.code());
        bystander = served.enter(Role.PROJECTOR);
        bystander.look("flower", "");
        bystander.await("scene");
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICIPANT", "PROJECTOR"})
    void letsNobodyDoWhatAnotherRoleDoes(Role role) throws Exception {
        RoomClient client = served.enter(role);
        String project = served.hub.ask(p -> p.getId()).join();
        String action = served.action().get(0);

        JsonFields raw = client.act(RoomClient.newId(), "do", "create", "type", "workshop.Contribution", "id",
                RoomClient.newId(),
                "at", Map.of("parent", project, "feature", "contributions", "index", -1L), "values", Map.of());
        JsonFields batch = client.act(RoomClient.newId(), "do", "batch", "operations",
                List.of(Map.of("do", "delete", "element", action)));
        JsonFields act = client.act(RoomClient.newId(), "do", "action-add", "id", RoomClient.newId(), "text",
                "Une action");
        JsonFields deletion = client.act(RoomClient.newId(), "do", "delete", "element", action);
        JsonFields phase = client.room("do", "phase", "phase", "CLOSED");
        JsonFields hide = client.room("do", "hide", "on", true);

        for (JsonFields answer : List.of(raw, batch, act, deletion, phase, hide)) {
            assertEquals(false, answer.map().get("ok"));
            assertFalse(answer.text("why").isBlank());
        }
        assertEquals(Phase.ADD_CARDS, served.room.state().phase());
    }

    @Test
    void asksOnlyThoseWhoLead() throws Exception {
        RoomClient client = served.enter(Role.PARTICIPANT);

        client.send(Map.of("t", "ask", "id", "1", "what", "elements", "type", "Contribution"));
        JsonFields reply = client.await("reply");

        assertFalse(reply.map().containsKey("elements"));
        assertTrue(reply.text("why").contains("rôle"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"t\":}", "{\"t\":1}", "{\"t\":\"hello\"}", "{\"t\":\"nothing\"}",
            "\u0000",
            "{\"t\":\"view\",\"type\":7}", "{\"t\":\"view\",\"type\":\"nothing\"}", "{\"t\":\"ping\"}{\"t\":\"ping\"}",
            "{\"t\":\"act\"}", "{\"t\":\"act\",\"id\":{}}", "{\"t\":\"ballot\",\"vote\":null}"})
    void sendsAwayWhoIsNotUnderstood(String text) throws Exception {
        RoomClient client = served.enter(Role.FACILITATOR);

        client.text(text);

        assertEquals(4415, client.code());
    }

    @Test
    void readsNoEndlessNesting() throws Exception {
        RoomClient client = served.enter(Role.FACILITATOR);

        client.text("{\"t\":\"act\",\"id\":\"1\",\"act\":" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000) + "}");

        assertEquals(4415, client.code());
    }

    @Test
    void answersAnActThatMakesNoSense() throws Exception {
        RoomClient client = served.enter(Role.FACILITATOR);

        JsonFields answer = client.act(RoomClient.newId(), "do", "card-add", "id", List.of(), "text", PRIVATE);

        assertEquals(false, answer.map().get("ok"));
    }

    @Test
    void takesNoBinaryFrames() throws Exception {
        RoomClient client = served.enter(Role.FACILITATOR);

        client.socket().sendBinary(ByteBuffer.wrap(new byte[] {1, 2, 3}), true).join();

        assertEquals(4415, client.code());
    }

    @Test
    void takesNoMessageThatIsTooLong() throws Exception {
        RoomClient client = served.enter(Role.PARTICIPANT);

        client.text("{\"t\":\"act\",\"id\":\"1\",\"act\":{\"text\":\"" + PRIVATE + "x".repeat(70_000) + "\"}}");

        assertTrue(client.await("bye").text("why").contains("long"));
        assertEquals(4413, client.code());
    }

    @Test
    void takesNoMessageThatIsTooLongInPieces() throws Exception {
        RoomClient client = served.enter(Role.PARTICIPANT);

        for (int i = 0; i < 40 && !client.closed.isDone(); i++) {
            client.socket().sendText("x".repeat(4_000), false).exceptionally(gone -> null).join();
        }

        assertEquals(4413, client.code());
    }

    @Test
    void sendsAwayWhoFloodsTheRoom() throws Exception {
        RoomClient client = served.enter(Role.PARTICIPANT);

        for (int i = 0; i < 2_000 && !client.closed.isDone(); i++) {
            client.socket().sendText("{\"t\":\"ping\"}", true).exceptionally(gone -> null).join();
        }

        assertEquals(4429, client.code());
    }
}
