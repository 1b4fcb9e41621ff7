// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import static org.corolle.room.RoomBench.CARD;
import static org.corolle.room.RoomBench.VOTE;
import static org.corolle.room.RoomBench.YES;
import static org.corolle.room.RoomBench.assertAccepted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.corolle.hub.Answer;
import org.corolle.hub.act.ElementAct;
import org.corolle.hub.change.Participant;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.snapshot.Snapshots;
import org.corolle.room.state.Phase;
import org.corolle.room.state.RoomAct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A device that has not heard the answer sends its act again: it is done once, and answered the same. */
final class SentTwiceTest {

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
    void aSnapshotIsTakenOnceEvenOverANewStart() throws Exception {
        Answer first = says("a", new RoomAct.TakeSnapshot("Fin"));
        Answer again = says("a", new RoomAct.TakeSnapshot("Fin"));
        bench.restart();
        Answer later = says("a", new RoomAct.TakeSnapshot("Fin"));

        assertAccepted(first);
        assertEquals(List.of(first, first), List.of(again, later));
        assertEquals(List.of("Fin"), labels());
    }

    @Test
    void aReturnToASnapshotIsMadeOnceSoThatWhatCameAfterItStays() throws Exception {
        says("a", new RoomAct.TakeSnapshot("Début"));
        String snapshot = snapshots().list().get(0).id();
        assertAccepted(says("b", new RoomAct.Restore(snapshot)));
        assertAccepted(bench.does(leader(), new ElementAct.WriteAll(CARD, "name", "Après")));

        assertAccepted(says("b", new RoomAct.Restore(snapshot)));
        bench.restart();
        assertAccepted(says("b", new RoomAct.Restore(snapshot)));

        assertEquals(2, labels().size());
        assertEquals("Après", card());
    }

    @Test
    void aStepThatOthersHaveLeftSinceIsNotTakenAgain() throws Exception {
        says("a", new RoomAct.SetPhase(Phase.ADD_CARDS));
        says("b", new RoomAct.SetPhase(Phase.GROUP));

        assertAccepted(says("a", new RoomAct.SetPhase(Phase.ADD_CARDS)));
        assertEquals(Phase.GROUP, bench.room.state().phase());
        bench.restart();
        assertAccepted(says("a", new RoomAct.SetPhase(Phase.ADD_CARDS)));

        assertEquals(Phase.GROUP, bench.room.state().phase());
    }

    @Test
    void aTimerIsNotStartedAnew() {
        says("a", new RoomAct.StartTimer(60));
        long ends = bench.room.state().timerEnds().orElseThrow();
        bench.time.addAndGet(30_000);

        assertAccepted(says("a", new RoomAct.StartTimer(60)));

        assertEquals(ends, bench.room.state().timerEnds().orElseThrow());
    }

    @Test
    void theTotalsOfAVoteAreWrittenOnce() {
        assertAccepted(says("a", new RoomAct.OpenVote(VOTE)));
        assertEquals(java.util.Optional.empty(), bench.room.ballot(bench.participant("p"), VOTE, Map.of(YES, 1)));

        Answer first = says("b", new RoomAct.CloseVote());

        assertAccepted(first);
        assertEquals(first, says("b", new RoomAct.CloseVote()));
    }

    @Test
    void whatWasRefusedIsAnsweredTheSame() {
        Answer refused = says("a", new RoomAct.TakeSnapshot(" "));

        assertEquals(refused, says("a", new RoomAct.TakeSnapshot(" ")));
    }

    private Answer says(String id, RoomAct act) {
        return bench.room.perform(leader(), id, act).join();
    }

    private Participant leader() {
        return bench.room.participant("f", Role.FACILITATOR);
    }

    private Snapshots snapshots() {
        return new Snapshots(bench.hub, bench.file, bench.time::get);
    }

    private List<String> labels() {
        return snapshots().list().stream().map(s -> s.label()).toList();
    }

    private String card() {
        return bench.project().getContributions().stream().filter(c -> c.getId().equals(CARD)).findFirst().orElseThrow()
                .getName();
    }
}
