// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.wire.JsonFields;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Session;
import org.corolle.room.state.Group;
import org.corolle.room.state.Phase;
import org.corolle.room.state.RoomAct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that is done in a room belongs to a session, whether somebody thought of beginning one or not. */
class SessionStartTest {

    private static final String CARD = "Un panier de trop";

    @TempDir
    private Path folder;

    private ServedRoom served;
    private int before;

    @BeforeEach
    void open() throws Exception {
        served = ServedRoom.open(folder);
        served.phase(Phase.ADD_CARDS);
        before = sessions();
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void theFirstCardBeginsASessionAndTheOthersBelongToIt() throws Exception {
        List<RoomClient> phones = List.of(served.enter(Role.PARTICIPANT), served.enter(Role.PARTICIPANT),
                served.enter(Role.PARTICIPANT));

        phones.parallelStream().forEach(phone -> {
            for (int i = 0; i < 4; i++) {
                add(phone);
            }
        });

        assertEquals(before + 1, sessions());
        assertEquals(Set.of(served.room.state().session().orElseThrow().id()), sessionsOfCards());
    }

    @Test
    void openingTheRoomBeginsASessionOnce() throws Exception {
        served.server.openTo(InetAddress.getByName("127.0.0.2"));
        RoomClient phone = served.enter(Role.PARTICIPANT);
        while (phone.await("room").object("room").map().get("session") == null) {
            assertFalse(phone.closed.isDone());
        }

        served.server.closeRoom();
        served.server.openTo(InetAddress.getByName("127.0.0.2"));
        add(phone);

        assertEquals(before + 1, sessions());
        assertTrue(served.room.state().session().orElseThrow().title().startsWith("Séance du "));
    }

    @Test
    void aSessionOfTheSameDayIsGoneOnWith() throws Exception {
        add(served.enter(Role.PARTICIPANT));
        String first = served.room.state().session().orElseThrow().id();
        served.room.perform(Role.FACILITATOR, new RoomAct.SetSession("")).join();

        add(served.enter(Role.PARTICIPANT));

        assertEquals(first, served.room.state().session().orElseThrow().id());
        assertEquals(before + 1, sessions());
    }

    @Test
    void whoMayNotAddACardBeginsNoSession() throws Exception {
        served.phase(Phase.LOOK);

        JsonFields answer = served.enter(Role.PARTICIPANT).addCard(served.action(), CARD);

        assertFalse(answer.truth("ok"));
        assertTrue(served.room.state().session().isEmpty());
        assertEquals(before, sessions());
    }

    @Test
    void devicesTellHowManyOfAGroupAreThere() throws Exception {
        String stakeholder = served.hub.ask(p -> p.getStakeholders().get(0).getId()).join();
        served.room.perform(Role.FACILITATOR, new RoomAct.SetGroups(
                List.of(new Group("sun", "Soleil", "#e69f00", "sun", stakeholder)))).join();
        add(served.enter(Role.PARTICIPANT));
        for (int i = 0; i < 3; i++) {
            served.enter(Role.PARTICIPANT).send(Map.of("t", "group", "group", "sun"));
        }

        RoomClient leading = served.enter(Role.FACILITATOR);
        awaitAttendance(3, stakeholder);

        leading.act(RoomClient.newId(), "do", "attendance", "id", RoomClient.newId(), "session",
                served.room.state().session().orElseThrow().id(), "stakeholder", stakeholder, "count", 12L);
        served.enter(Role.PARTICIPANT).send(Map.of("t", "group", "group", "sun"));
        leading.until("room", text -> text.contains("sun=4"));
        assertEquals(12, attendance(stakeholder));
    }

    /** The count is written some time after the group was told. */
    private void awaitAttendance(int count, String stakeholder) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!Integer.valueOf(count).equals(attendance(stakeholder))) {
            assertTrue(System.nanoTime() < deadline, "counted " + attendance(stakeholder));
        }
    }

    private void add(RoomClient phone) {
        try {
            assertTrue(phone.addCard(served.action(), CARD).truth("ok"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private int sessions() {
        return served.hub.ask(p -> p.getSessions().size()).join();
    }

    private Set<String> sessionsOfCards() {
        return served.hub.ask(p -> p.getContributions().stream().filter(c -> CARD.equals(c.getName()))
                .map(c -> c.getSession() == null ? "" : c.getSession().getId()).collect(Collectors.toSet())).join();
    }

    private Integer attendance(String stakeholder) {
        String held = served.room.state().session().orElseThrow().id();
        return served.hub.ask(p -> p.getSessions().stream().filter(s -> s.getId().equals(held))
                .map(Session::getAttendance).flatMap(List::stream)
                .filter(a -> a.getStakeholder() != null && a.getStakeholder().getId().equals(stakeholder))
                .map(Attendance::getCount).findFirst().orElse(null)).join();
    }
}
