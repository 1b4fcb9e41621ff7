// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.wire.JsonFields;
import org.corolle.room.state.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedRoomTest {

    private static final String SECRET_WORDS = "Bougainvillier";

    @TempDir
    Path folder;

    private ServedRoom served;
    private List<String> where;

    @BeforeEach
    void open() throws Exception {
        served = ServedRoom.open(folder);
        served.phase(Phase.ADD_CARDS);
        where = served.action();
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void twentyAtOnceSeeTheSame() throws Exception {
        List<RoomClient> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(served.enter(Role.PARTICIPANT));
            all.get(i).look("flower", "");
        }

        all.parallelStream().forEach(client -> {
            for (int i = 0; i < 5; i++) {
                addCard(client, "Carte " + i + " de " + client.hashCode());
            }
        });

        long last = served.hub.join(delta -> { }).join().number();
        Set<Map<String, Object>> seen = new HashSet<>();
        for (RoomClient client : all) {
            ReceivedScene scene = new ReceivedScene();
            while (scene.number() < last) {
                scene.take(client.await("scene"));
            }
            assertEquals(last, scene.number());
            seen.add(scene.nodes());
        }
        assertEquals(1, seen.size());
        assertEquals(seen.iterator().next(), fresh("flower").nodes());
    }

    @Test
    void whoComesLateSeesWhatTheOthersSee() throws Exception {
        RoomClient early = served.enter(Role.PARTICIPANT);
        early.look("flower", "");
        ReceivedScene seen = new ReceivedScene();
        seen.take(early.await("scene"));
        addCard(early, "Avant");
        seen.take(early.await("scene"));

        ReceivedScene late = fresh("flower");

        assertEquals(seen.nodes(), late.nodes());
        assertEquals(seen.number(), late.number());
    }

    @Test
    void cardsThatLieFaceDownNeverLeaveTheServer() throws Exception {
        RoomClient leading = served.enter(Role.FACILITATOR);
        leading.look("flower", "");
        leading.room("do", "hide", "on", true);
        RoomClient writing = served.enter(Role.PARTICIPANT);
        RoomClient other = served.enter(Role.PARTICIPANT);
        RoomClient projector = served.enter(Role.PROJECTOR);
        for (RoomClient each : List.of(writing, other, projector)) {
            each.look("flower", "");
            each.await("scene");
        }

        for (int i = 0; i < 60; i++) {
            addCard(writing, SECRET_WORDS + " numéro " + i);
        }
        other.await("scene");
        projector.await("scene");
        assertTrue(writing.until("scene", text -> text.contains(SECRET_WORDS)));
        whole(other, "petal");
        ReceivedScene again = whole(other, "flower");

        assertTrue(again.nodes().toString().contains("hidden=true"));
        assertFalse(String.join("", other.heard).contains(SECRET_WORDS));
        assertFalse(String.join("", projector.heard).contains(SECRET_WORDS));
        assertTrue(String.join("", writing.heard).contains(SECRET_WORDS));
        assertTrue(leading.until("scene", text -> text.contains(SECRET_WORDS)));
    }

    @Test
    void cardsAreTurnedUpForAllAtOnce() throws Exception {
        RoomClient leading = served.enter(Role.FACILITATOR);
        leading.room("do", "hide", "on", true);
        RoomClient other = served.enter(Role.PARTICIPANT);
        other.look("flower", "");
        other.await("scene");
        addCard(served.enter(Role.PARTICIPANT), SECRET_WORDS);
        other.await("scene");
        assertFalse(String.join("", other.heard).contains(SECRET_WORDS));

        leading.room("do", "hide", "on", false);

        assertTrue(other.until("scene", text -> text.contains(SECRET_WORDS)));
        assertEquals(fresh("flower").nodes(), whole(other, "flower").nodes());
    }

    @Test
    void pointingIsSeenByThoseWhoLookAtTheSame() throws Exception {
        RoomClient pointing = served.enter(Role.FACILITATOR);
        RoomClient beside = served.enter(Role.PARTICIPANT);
        RoomClient elsewhere = served.enter(Role.PARTICIPANT);
        whole(pointing, "flower");
        whole(beside, "flower");
        whole(elsewhere, "chain");

        pointing.send(Map.of("t", "here", "point", Map.of("x", 12L, "y", 30L)));

        assertEquals(12L, beside.await("here").object("point").number("x"));
        elsewhere.send(Map.of("t", "ping"));
        elsewhere.await("pong");
        assertFalse(String.join("", elsewhere.heard).contains("\"here\""));
    }

    @Test
    void theSameDeviceComingAgainReplacesItsGhost() throws Exception {
        String key = RoomClient.newKey();
        RoomClient ghost = served.enter(Role.PARTICIPANT, key);

        RoomClient back = served.enter(Role.PARTICIPANT, key);

        assertEquals(4409, ghost.code());
        back.send(Map.of("t", "ping"));
        back.await("pong");
        served.awaitConnected(1);
    }

    @Test
    void aRestartedServerLetsTheSameDevicesBackIn() throws Exception {
        RoomClient before = served.enter(Role.PARTICIPANT);
        addCard(before, "Avant la panne");
        String secret = served.room.secret(Role.PARTICIPANT);
        int port = served.server.port();
        served.close();

        served = ServedRoom.open(folder);
        RoomClient after = RoomClient.connect(port);
        after.hello(secret, RoomClient.newKey());

        assertEquals("ADD_CARDS", after.await("welcome").object("room").text("phase"));
        assertTrue(whole(after, "flower").nodes().toString().contains("Avant la panne"));
    }

    @Test
    void whatIsLookedAtMayBeDeleted() throws Exception {
        RoomClient leading = served.enter(Role.FACILITATOR);
        ReceivedScene first = whole(leading, "flower");
        String added = RoomClient.newId();
        leading.act(RoomClient.newId(), "do", "action-add", "id", added, "text", "Une autre action");
        leading.await("choices");
        leading.look("flower", added);
        assertEquals(added, leading.await("scene").object("view").text("subject"));

        leading.act(RoomClient.newId(), "do", "delete", "element", added);
        JsonFields scene = leading.await("scene");
        while (!scene.map().containsKey("full")) {
            scene = leading.await("scene");
        }

        assertNotEquals(added, scene.object("view").text("subject"));
        assertEquals(first.view(), scene.object("view").map());
    }

    private void addCard(RoomClient client, String text) {
        try {
            assertEquals(true, client.addCard(where, text).map().get("ok"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private ReceivedScene fresh(String type) throws Exception {
        try (RoomClient client = served.enter(Role.PARTICIPANT)) {
            return whole(client, type);
        }
    }

    private static ReceivedScene whole(RoomClient client, String type) throws Exception {
        client.look(type, "");
        ReceivedScene seen = new ReceivedScene();
        JsonFields scene = client.await("scene");
        while (!scene.map().containsKey("full")) {
            scene = client.await("scene");
        }
        seen.take(scene);
        return seen;
    }
}
