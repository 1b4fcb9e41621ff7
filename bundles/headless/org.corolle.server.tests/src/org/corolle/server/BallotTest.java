// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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

/** One vote after another, on the same phones. */
class BallotTest {

    @TempDir
    private Path folder;

    private ServedRoom served;
    private RoomClient leading;

    @BeforeEach
    void open() throws Exception {
        served = ServedRoom.open(folder);
        served.phase(Phase.ADD_CARDS);
        leading = served.enter(Role.FACILITATOR);
        assertTrue(leading.addCard(served.action(), "Pour commencer").truth("ok"));
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void aSecondVoteIsAnsweredByThoseWhoSpentTheirDotsInTheFirst() throws Exception {
        String key = RoomClient.newKey();
        RoomClient phone = served.enter(Role.PARTICIPANT, key);
        String first = openVote();
        assertTrue(dot(phone, first).truth("ok"));
        assertEquals(first, welcome(key).object("ballot").text("vote"));
        leading.room("do", "vote-close");

        String second = openVote();
        RoomClient again = RoomClient.connect(served.server.port());
        again.hello(served.room.secret(Role.PARTICIPANT), key);
        JsonFields ballot = again.await("welcome").object("ballot");

        assertEquals(second, ballot.text("vote"));
        assertEquals(Map.of(), ballot.object("dots").map());
        assertFalse(dot(again, first).truth("ok"));
        assertTrue(dot(again, second).truth("ok"));
    }

    @Test
    void noBallotIsToldWhileThereIsNoVote() throws Exception {
        assertNull(welcome(RoomClient.newKey()).map().get("ballot"));
    }

    private JsonFields welcome(String key) throws Exception {
        RoomClient client = RoomClient.connect(served.server.port());
        client.hello(served.room.secret(Role.PARTICIPANT), key);
        return client.await("welcome");
    }

    /** Opens a vote of one dot; the id of its first option is worked out of the vote's. */
    private String openVote() throws Exception {
        String vote = RoomClient.newId();
        JsonFields added = leading.act(RoomClient.newId(), "do", "vote-add", "id", vote, "session",
                served.room.state().session().orElseThrow().id(), "question", "Laquelle ?", "dots", 1L, "secret", false,
                "options", List.of(option(option(vote), "Celle-ci"), option(RoomClient.newId(), "Celle-là")));
        assertTrue(added.truth("ok"), added.map().toString());
        assertTrue(leading.room("do", "vote-open", "vote", vote).truth("ok"));
        return vote;
    }

    private static Map<String, Object> option(String id, String text) {
        return Map.of("id", id, "text", text, "subject", "");
    }

    private static String option(String vote) {
        return new StringBuilder(vote).reverse().toString()
                .replaceAll("(.{12})-(.{4})-(.{4})-(.{4})-(.{8})", "$5-$2-$3-$4-$1");
    }

    private static JsonFields dot(RoomClient phone, String vote) throws Exception {
        String id = RoomClient.newId();
        phone.send(Map.of("t", "ballot", "id", id, "vote", vote, "dots", Map.of(option(vote), 1L)));
        return phone.answer(id);
    }
}
