// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.wire.JsonFields;
import org.corolle.room.state.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolTest {

    @TempDir
    Path folder;

    private ServedRoom served;

    @BeforeEach
    void open() throws Exception {
        served = ServedRoom.open(folder);
        served.phase(Phase.ADD_CARDS);
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void welcomesWithWhatABoardNeeds() throws Exception {
        RoomClient client = RoomClient.connect(served.server.port());

        client.hello(served.room.secret(Role.PARTICIPANT), RoomClient.newKey());
        JsonFields welcome = client.await("welcome");

        assertEquals("PARTICIPANT", welcome.text("role"));
        assertEquals("ADD_CARDS", welcome.object("room").text("phase"));
        assertTrue(welcome.list("choices").size() > 2);
        assertEquals("fr", welcome.object("project").text("language"));
    }

    @Test
    void showsTheWholeDrawingThenWhatChanges() throws Exception {
        RoomClient looking = served.enter(Role.PROJECTOR);
        looking.look("chain", "");
        JsonFields scene = looking.await("scene");
        RoomClient writing = served.enter(Role.SCRIBE);

        JsonFields answer = writing.act(RoomClient.newId(), "do", "activity-add", "id", RoomClient.newId(), "chain",
                scene.object("view").text("subject"), "text", "Livrer à vélo");
        JsonFields change = looking.await("scene");

        assertTrue(scene.object("full").list("nodes").size() > 5);
        assertEquals(answer.number("number"), change.number("number"));
        assertTrue(change.list("set").toString().contains("Livrer à vélo"), change.map().toString());
    }

    @Test
    void doesAnActOnceWhenItIsSentAgain() throws Exception {
        RoomClient client = served.enter(Role.PARTICIPANT);
        List<String> where = served.action();
        String id = RoomClient.newId();
        String card = RoomClient.newId();

        JsonFields first = client.act(id, "do", "card-add", "id", card, "action", where.get(0), "dimension",
                where.get(1),
                "text", "Une fois");
        JsonFields second = client.act(id, "do", "card-add", "id", card, "action", where.get(0), "dimension",
                where.get(1),
                "text", "Une fois");

        assertEquals(first.number("number"), second.number("number"));
        assertEquals(1L, served.hub.ask(p -> p.getContributions().stream().filter(c -> "Une fois".equals(c.getName()))
                .count()).join());
    }
}
