// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

class QueryHandlerTest {

    @TempDir
    Path folder;

    private ServedRoom served;
    private RoomClient leading;

    @BeforeEach
    void open() throws Exception {
        served = ServedRoom.open(folder);
        served.phase(Phase.ADD_CARDS);
        leading = served.enter(Role.FACILITATOR);
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void tellsAllElementsOfAKindWithWhatTheyContain() throws Exception {
        String session = RoomClient.newId();
        leading.act(RoomClient.newId(), "do", "session-add", "id", session, "text", "Agora de printemps");
        JsonFields done = leading.act(RoomClient.newId(), "do", "decision-add", "id", RoomClient.newId(), "session",
                session, "text", "On continue",
                "about", List.of());
        assertEquals(true, done.map().get("ok"), done.map().toString());

        JsonFields reply = ask("elements", "type", "Session");

        JsonFields told = reply.objects("elements").stream().filter(s -> session.equals(s.map().get("id"))).findFirst()
                .orElseThrow();
        assertEquals("Agora de printemps", told.text("name"));
        assertTrue(told.objects("decisions").get(0).map().toString().contains("On continue"));
    }

    @Test
    void tellsOneElementOrThatItIsGone() throws Exception {
        String action = served.action().get(0);

        assertEquals(action, ask("element", "element", action).object("element").text("id"));
        assertTrue(ask("element", "element", "nothing").text("why").contains("supprimé"));
    }

    @Test
    void tellsWhatHasBecomeOfACard() throws Exception {
        RoomClient writing = served.enter(Role.PARTICIPANT);
        writing.send(Map.of("t", "group", "group", "leaf"));
        String card = RoomClient.newId();
        List<String> where = served.action();
        writing.act(RoomClient.newId(), "do", "card-add", "id", card, "action", where.get(0), "dimension",
                where.get(1), "text", "Marché");
        writing.act(RoomClient.newId(), "do", "write-all", "element", card, "feature", "name", "text",
                "Marché du samedi");

        List<JsonFields> entries = ask("history", "element", card).objects("entries");

        assertEquals(2, entries.size());
        assertTrue(entries.get(0).text("what").contains("Marché du samedi"));
        assertEquals("Feuille", entries.get(1).text("group"));
        assertEquals("#009e73", entries.get(1).text("colour"));
    }

    @Test
    void participantsSeeAPastButNoneWhileCardsAreHidden() throws Exception {
        RoomClient asking = served.enter(Role.PARTICIPANT);
        asking.send(Map.of("t", "ask", "id", "1", "what", "history", "element", served.action().get(0)));
        assertTrue(asking.await("reply").map().containsKey("entries"));

        leading.room("do", "hide", "on", true);
        asking.send(Map.of("t", "ask", "id", "2", "what", "history", "element", served.action().get(0)));

        assertFalse(asking.await("reply").map().containsKey("entries"));
    }

    @Test
    void comparesWithASnapshot() throws Exception {
        assertEquals(true, leading.room("do", "snapshot", "label", "Avant").map().get("ok"));
        leading.act(RoomClient.newId(), "do", "action-add", "id", RoomClient.newId(), "text", "Une action nouvelle");

        JsonFields kept = ask("snapshots").objects("snapshots").get(0);
        List<JsonFields> changes = ask("compare", "snapshot", kept.text("id")).objects("changes");

        assertEquals("Avant", kept.text("label"));
        assertTrue(changes.stream().anyMatch(c -> "added".equals(c.map().get("how"))
                && String.valueOf(c.map().get("text")).contains("Une action nouvelle")), changes.toString());
    }

    private JsonFields ask(String what, String... namesAndValues) throws Exception {
        Map<String, Object> question =
                new java.util.LinkedHashMap<>(Map.of("t", "ask", "id", RoomClient.newId(), "what", what));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            question.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        leading.send(question);
        return leading.await("reply");
    }
}
