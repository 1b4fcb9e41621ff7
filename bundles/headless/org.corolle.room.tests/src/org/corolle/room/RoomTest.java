// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import static org.corolle.room.RoomBench.ACTION;
import static org.corolle.room.RoomBench.PETAL;
import static org.corolle.room.RoomBench.SESSION;
import static org.corolle.room.RoomBench.assertAccepted;
import static org.corolle.room.RoomBench.assertRefused;
import static org.corolle.room.RoomBench.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.corolle.hub.act.CardAct;
import org.corolle.hub.act.ElementAct;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.change.Participant;
import org.corolle.hub.journal.Journal;
import org.corolle.hub.operation.Operation.Undo;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.wire.WireJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.corolle.room.state.Group;
import org.corolle.room.state.Phase;
import org.corolle.room.state.RoomState;
import org.corolle.room.state.ViewTarget;
import org.corolle.room.state.ConnectionCounts;
import org.corolle.room.state.RoomAct;
import org.corolle.room.wire.RoomStateJson;
import org.corolle.room.wire.RoomRecords;

/** What the room agrees on, who hears of it, and what is left of it after the process was killed. */
final class RoomTest {

    @TempDir
    Path folder;
    private RoomBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new RoomBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aRoomThatNobodyHasStartedOnlyLetsLook() {
        assertEquals(Phase.LOOK, bench.room.state().phase());
        assertRefused(Reason.NOT_IN_THIS_PHASE, bench.does(bench.participant("a"), card(100)));
    }

    @Test
    void aParticipantRewordsItsOwnCardAndNoOther() {
        bench.facilitatorSays(new RoomAct.SetPhase(Phase.ADD_CARDS));
        Participant ada = bench.participant("a");
        assertAccepted(bench.does(ada, card(100)));

        assertAccepted(bench.does(ada, new ElementAct.WriteAll(id(100), "name", "Mieux dit")));
        assertRefused(Reason.NOT_YOURS,
                bench.does(bench.participant("b"), new ElementAct.WriteAll(id(100), "name", "Pris")));
        assertAccepted(bench.does(ada, new Undo()));
    }

    @Test
    void whoseCardItIsIsKnownAgainAfterAKill() throws Exception {
        bench.facilitatorSays(new RoomAct.SetPhase(Phase.ADD_CARDS));
        assertAccepted(bench.does(bench.participant("a"), card(100)));

        bench.restart();

        assertAccepted(bench.does(bench.participant("a"), new ElementAct.WriteAll(id(100), "name", "Mieux dit")));
        assertRefused(Reason.NOT_YOURS, bench.does(bench.participant("b"), new ElementAct.DeleteElement(id(100))));
    }

    @Test
    void cardsCarryTheGroupAndTheSessionTheRoomKnows() {
        bench.facilitatorSays(new RoomAct.SetPhase(Phase.ADD_CARDS), new RoomAct.SetSession(SESSION));

        bench.does(bench.participant("a"), card(100));

        var card = bench.project().getContributions().stream().filter(c -> c.getId().equals(id(100))).findFirst()
                .orElseThrow();
        assertEquals(List.of("Soleil", "#e69f00", SESSION),
                List.of(card.getGroupLabel(), card.getGroupColour(), card.getSession().getId()));
        assertEquals(Optional.of(new RoomState.CurrentSession(SESSION, "Agora")), bench.room.state().session());
    }

    @Test
    void theKeyOfADeviceIsNowhereOnDisk() throws Exception {
        bench.facilitatorSays(new RoomAct.SetPhase(Phase.ADD_CARDS));
        bench.does(bench.participant("0123456789abcdef0123456789abcdef"), card(100));

        String journal = Files.readString(Journal.of(bench.file));
        String room = Files.readString(RoomFile.of(bench.file));

        assertFalse((journal + room).contains("0123456789abcdef0123456789abcdef"));
        assertTrue(journal.contains(bench.participant("0123456789abcdef0123456789abcdef").id()));
    }

    @Test
    void theSameRoomIsThereAfterAKill() throws Exception {
        List<String> secrets = secrets();
        bench.facilitatorSays(new RoomAct.SetPhase(Phase.GROUP), new RoomAct.StartTimer(300), new RoomAct.Hide(true),
                new RoomAct.LookHere(new ViewTarget("flower", ACTION, "", "")), new RoomAct.SetSession(SESSION),
                new RoomAct.SetGroups(List.of(new Group("g1", "Table du fond", "#112233", "fish", ""))));
        bench.room.remember(new ServedAt(4711, ""));
        RoomState before = bench.room.state();

        bench.restart();

        assertEquals(before, bench.room.state());
        assertEquals(secrets, secrets());
        assertEquals(4711, bench.room.served().port());
    }

    @Test
    void onlyLookingAtAProjectLeavesNoTraceOfARoom() throws Exception {
        bench.restart();

        assertFalse(Files.exists(RoomFile.of(bench.file)));
    }

    @Test
    void onlyTheOwnerMayReadTheRoomsFile() throws Exception {
        bench.room.remember(new ServedAt(4711, ""));

        assertEquals("rw-------", java.nio.file.attribute.PosixFilePermissions.toString(
                Files.getPosixFilePermissions(RoomFile.of(bench.file))));
    }

    @Test
    void aTornOrForeignRoomFileIsPutAsideAndANewRoomBegins() throws Exception {
        Path file = RoomFile.of(bench.file);
        List<String> secrets = secrets();
        String whole = Files.readString(file);

        for (int length : new int[] {0, 1, whole.length() / 3, whole.length() - 3}) {
            Files.writeString(file, whole.substring(0, length));
            bench.restart();
            assertEquals(Optional.of(RoomFile.damaged(bench.file)), bench.room.damaged(), "cut at " + length);
            assertEquals(whole.substring(0, length), Files.readString(RoomFile.damaged(bench.file)));
            assertNotEquals(secrets, secrets());
        }
        Files.writeString(file, whole.replace(secrets.get(0), "short"));
        bench.restart();
        assertEquals(22, bench.room.secret(Role.FACILITATOR).length());
    }

    @Test
    void secretsOpenTheirRoleUntilTheyAreRenewed() {
        String old = bench.room.secret(Role.SCRIBE);
        assertEquals(Optional.of(Role.SCRIBE), bench.room.role(old));
        assertEquals(4, secrets().stream().distinct().filter(s -> s.matches("[A-Za-z0-9_-]{22}")).count());

        bench.room.renewSecrets();

        assertEquals(Optional.empty(), bench.room.role(old));
        assertEquals(Optional.empty(), bench.room.role(""));
        assertEquals(Optional.empty(), bench.room.role(null));
        assertEquals(Optional.of(Role.SCRIBE), bench.room.role(bench.room.secret(Role.SCRIBE)));
    }

    @Test
    void onlyTheFacilitatorLeadsTheRoom() {
        for (Role role : List.of(Role.SCRIBE, Role.PARTICIPANT, Role.PROJECTOR)) {
            assertRefused(Reason.NOT_ALLOWED, bench.says(role, new RoomAct.SetPhase(Phase.GROUP)));
        }
        assertAccepted(bench.says(Role.SCRIBE, new RoomAct.SetSession(SESSION)));
        assertRefused(Reason.NOT_ALLOWED, bench.says(Role.PARTICIPANT, new RoomAct.SetSession("")));
        bench.facilitatorSays(new RoomAct.SetPhase(Phase.CLOSED));
        assertRefused(Reason.NOT_ALLOWED, bench.says(Role.SCRIBE, new RoomAct.SetSession("")));
    }

    @Test
    void nonsenseIsRefusedAndChangesNothing() {
        RoomState before = bench.room.state();
        Group sun = before.groups().get(0);

        assertRefused(Reason.BAD_NUMBER, bench.says(Role.FACILITATOR, new RoomAct.StartTimer(0)));
        assertRefused(Reason.BAD_NUMBER, bench.says(Role.FACILITATOR, new RoomAct.SetGroups(List.of())));
        assertRefused(Reason.WRONG_VALUE, bench.says(Role.FACILITATOR, new RoomAct.SetGroups(List.of(sun, sun))));
        assertRefused(Reason.WRONG_VALUE,
                bench.says(Role.FACILITATOR, new RoomAct.SetGroups(List.of(new Group("a", "A", "red", "", "")))));
        assertRefused(Reason.NO_SUCH_ELEMENT, bench.says(Role.FACILITATOR, new RoomAct.SetSession(id(99))));
        assertRefused(Reason.NO_SUCH_ELEMENT, bench.says(Role.FACILITATOR, new RoomAct.SetSession(PETAL)));

        assertEquals(before, bench.room.state());
    }

    @Test
    void listenersHearOfEachChangeOnce() {
        List<RoomState> heard = new ArrayList<>();
        bench.room.listen(heard::add);

        bench.facilitatorSays(new RoomAct.Hide(true), new RoomAct.Hide(true), new RoomAct.SetPhase(Phase.CONNECT));

        assertEquals(List.of(true, true), heard.stream().map(RoomState::hidden).toList());
        assertEquals(bench.room.state(), heard.get(1));
    }

    @Test
    void theSessionsTitleFollowsTheProject() {
        bench.facilitatorSays(new RoomAct.SetSession(SESSION));
        Participant scribe = bench.room.participant("s", Role.SCRIBE);

        bench.does(scribe, new ElementAct.WriteAll(SESSION, "name", "Agora de novembre"));
        assertEquals("Agora de novembre", bench.room.state().session().orElseThrow().title());

        bench.does(scribe, new ElementAct.DeleteElement(SESSION));
        assertEquals(Optional.empty(), bench.room.state().session());
    }

    @Test
    void theStateIsWrittenAsTheBoardExpectsIt() throws Exception {
        bench.facilitatorSays(new RoomAct.StartTimer(60), new RoomAct.SetPhase(Phase.ADD_CARDS));

        String json = WireJson.write(RoomStateJson.fields(bench.room.state(), ConnectionCounts.NOBODY,
                bench.time.get() + 10_000));

        assertTrue(json.startsWith("{\"phase\":\"ADD_CARDS\",\"timer\":{"), json);
        assertTrue(json.contains("\"left\":50000")
                && json.contains("\"look\":null,\"hidden\":false,\"groups\":[{\"id\":\"sun\","), json);
        assertTrue(
                json.endsWith(
                "\"session\":null,\"vote\":null,\"result\":null,\"people\":{\"facilitator\":0,\"scribe\":0,\"participant\":0,"
                + "\"projector\":0},\"byGroup\":{},\"openTo\":\"\"}"), json);
    }

    @Test
    void whatIsSaidToTheRoomIsReadFromJson() throws Exception {
        assertEquals(new RoomAct.SetPhase(Phase.VOTE),
                RoomRecords.act(WireJson.read("{\"do\":\"phase\",\"phase\":\"VOTE\"}")));
        assertEquals(new RoomAct.LookHere(new ViewTarget("flower", "x", "", "petal:1")),
                RoomRecords.act(
                        WireJson.read(
                        "{\"do\":\"look\",\"diagram\":\"flower\",\"subject\":\"x\",\"node\":\"petal:1\"}")));
        assertEquals(new RoomAct.Hide(true), RoomRecords.act(WireJson.read("{\"do\":\"hide\",\"on\":true}")));
    }

    private List<String> secrets() {
        return List.of(Role.values()).stream().map(bench.room::secret).toList();
    }

    private static CardAct.CardAdd card(int number) {
        return new CardAct.CardAdd(id(number), ACTION, PETAL, "Une idée", null);
    }
}
