// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import static org.corolle.room.RoomBench.CARD;
import static org.corolle.room.RoomBench.NO;
import static org.corolle.room.RoomBench.SESSION;
import static org.corolle.room.RoomBench.VOTE;
import static org.corolle.room.RoomBench.YES;
import static org.corolle.room.RoomBench.assertRefused;
import static org.corolle.room.RoomBench.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.corolle.hub.act.ElementAct;
import org.corolle.hub.act.VoteAct.Option;
import org.corolle.hub.act.VoteAct;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.change.Participant;
import org.corolle.hub.journal.Journal;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.Refusal;
import org.corolle.hub.wire.WireJson;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.VoteRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.corolle.room.state.Phase;
import org.corolle.room.state.ConnectionCounts;
import org.corolle.room.state.RoomAct;
import org.corolle.room.wire.RoomStateJson;

/** Dot votes: everyone's dots count once, only totals are kept, and a secret vote tells nothing before it is closed. */
final class VotesTest {

    @TempDir
    Path folder;
    private RoomBench bench;
    private Participant scribe;

    @BeforeEach
    void open() throws Exception {
        bench = new RoomBench(folder);
        scribe = bench.room.participant("scribe", Role.SCRIBE);
        bench.does(scribe, new ElementAct.SetValue(VOTE, "dotsPerPerson", "3"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void totalsReachTheProjectAndTheCards() {
        bench.facilitatorSays(new RoomAct.OpenVote(VOTE));
        assertEquals(Phase.VOTE, bench.room.state().phase());
        vote("a", Map.of(YES, 2, NO, 1));
        vote("b", Map.of(YES, 3));
        vote("b", Map.of(NO, 1));
        vote("c", Map.of(YES, 1));
        vote("c", Map.of());

        bench.facilitatorSays(new RoomAct.CloseVote());

        VoteRound round = bench.project().getSessions().get(0).getVotes().get(0);
        assertEquals(List.of(2, 2, 2),
                List.of(round.getVoters(), round.getOptions().get(0).getTotal(), round.getOptions().get(1).getTotal()));
        assertEquals(2, ((Contribution) round.getOptions().get(0).getSubject()).getDots());
        assertEquals(Optional.empty(), bench.room.state().vote());
    }

    @Test
    void theTotalsOfASecretVoteAreEveryonesOnceItIsClosedUntilVotingIsOver() {
        bench.does(scribe, new ElementAct.SetValue(VOTE, "secret", "true"));
        bench.facilitatorSays(new RoomAct.OpenVote(VOTE));
        vote("a", Map.of(YES, 2, NO, 1));

        bench.facilitatorSays(new RoomAct.CloseVote());

        assertEquals(Map.of(YES, 2, NO, 1), bench.room.state().result().orElseThrow().totals());
        assertTrue(WireJson.write(RoomStateJson.fields(bench.room.state(), ConnectionCounts.NOBODY, 0))
                .contains("totals"));
        bench.facilitatorSays(new RoomAct.SetPhase(Phase.LOOK));
        assertEquals(Optional.empty(), bench.room.state().result());
    }

    @Test
    void noBallotIsOnDisk() throws Exception {
        bench.facilitatorSays(new RoomAct.OpenVote(VOTE));
        vote("a", Map.of(YES, 2));
        bench.facilitatorSays(new RoomAct.CloseVote());

        String kept = Files.readString(Journal.of(bench.file)) + Files.readString(RoomFile.of(bench.file));

        assertFalse(kept.contains(bench.participant("a").id()));
    }

    @Test
    void aSecretVoteShowsHowManyHaveVotedAndNoMore() {
        bench.does(scribe, new ElementAct.SetValue(VOTE, "secret", "true"));
        bench.facilitatorSays(new RoomAct.OpenVote(VOTE));
        vote("a", Map.of(YES, 2));

        assertEquals(1, bench.room.state().vote().orElseThrow().ballots());
        assertEquals(Map.of(), bench.room.state().vote().orElseThrow().totals());
        assertFalse(WireJson.write(RoomStateJson.fields(bench.room.state(), ConnectionCounts.NOBODY, 0))
                .contains("totals"));
        assertEquals(Map.of(YES, 2), bench.room.ballotOf(bench.participant("a")).orElseThrow().dots());
        assertEquals(Map.of(), bench.room.ballotOf(bench.participant("b")).orElseThrow().dots());
    }

    @Test
    void anOpenVoteShowsItsTotalsLive() {
        bench.facilitatorSays(new RoomAct.OpenVote(VOTE));
        vote("a", Map.of(YES, 2, NO, 1));

        assertEquals(Map.of(YES, 2, NO, 1), bench.room.state().vote().orElseThrow().totals());
    }

    @Test
    void wrongBallotsAreRefused() {
        assertEquals(Reason.NOT_IN_THIS_PHASE, cast("a", VOTE, Map.of(YES, 1)));
        bench.facilitatorSays(new RoomAct.OpenVote(VOTE));

        assertEquals(Reason.TOO_MANY_DOTS_EACH, cast("a", VOTE, Map.of(YES, 2, NO, 2)));
        assertEquals(Reason.TOO_MANY_DOTS_EACH, cast("a", VOTE, Map.of(YES, -1)));
        assertEquals(Reason.TOO_MANY_DOTS_EACH, cast("a", VOTE, Map.of(YES, Integer.MAX_VALUE, NO, Integer.MAX_VALUE)));
        assertEquals(Reason.NO_SUCH_ELEMENT, cast("a", VOTE, Map.of(CARD, 1)));
        assertEquals(Reason.NOT_IN_THIS_PHASE, cast("a", SESSION, Map.of(YES, 1)));
        assertEquals(Reason.NOT_ALLOWED,
                bench.room.ballot(bench.room.participant("p", Role.PROJECTOR), VOTE, Map.of(YES, 1)).orElseThrow()
                .reason());
        bench.facilitatorSays(new RoomAct.SetPhase(Phase.GROUP));
        assertEquals(Reason.NOT_IN_THIS_PHASE, cast("a", VOTE, Map.of(YES, 1)));
        assertEquals(0, bench.room.state().vote().orElseThrow().ballots());
    }

    @Test
    void aVoteThatIsUnderWayIsNotSweptAwayByAnother() {
        bench.does(scribe, new VoteAct.VoteAdd(id(100), SESSION, "Et ceci ?", 1, false,
                List.of(new Option(id(101), "Oui", ""), new Option(id(102), "Non", ""))));
        bench.facilitatorSays(new RoomAct.OpenVote(VOTE));
        vote("a", Map.of(YES, 1));

        assertRefused(Reason.VOTE_RUNNING, bench.says(Role.FACILITATOR, new RoomAct.OpenVote(id(100))));
    }

    @Test
    void aVoteWhoseRoundIsDeletedEnds() {
        bench.facilitatorSays(new RoomAct.OpenVote(VOTE));
        vote("a", Map.of(YES, 1));

        bench.does(scribe, new ElementAct.DeleteElement(VOTE));

        assertEquals(Optional.empty(), bench.room.state().vote());
        assertRefused(Reason.NO_VOTE, bench.says(Role.FACILITATOR, new RoomAct.CloseVote()));
    }

    @Test
    void aVoteThatIsChangedWhileItRunsCanStillBeClosed() {
        bench.facilitatorSays(new RoomAct.OpenVote(VOTE));
        vote("a", Map.of(YES, 2, NO, 1));
        vote("b", Map.of(NO, 1));
        bench.does(scribe, new ElementAct.WriteAll(YES, "name", "Oui, tout de suite"));
        assertEquals("Oui, tout de suite", bench.room.state().vote().orElseThrow().options().get(0).text());

        bench.does(scribe, new ElementAct.DeleteElement(NO));
        assertEquals(Map.of(YES, 2), bench.room.state().vote().orElseThrow().totals());
        bench.does(scribe, new ElementAct.SetValue(VOTE, "dotsPerPerson", "1"));
        assertEquals(0, bench.room.state().vote().orElseThrow().ballots());
        vote("c", Map.of(YES, 1));
        bench.facilitatorSays(new RoomAct.CloseVote());

        assertEquals(1, bench.project().getSessions().get(0).getVotes().get(0).getOptions().get(0).getTotal());
    }

    @Test
    void aSecretVoteStaysSecretWhateverIsSetMeanwhile() {
        bench.does(scribe, new ElementAct.SetValue(VOTE, "secret", "true"));
        bench.facilitatorSays(new RoomAct.OpenVote(VOTE));
        vote("a", Map.of(YES, 2));

        bench.does(scribe, new ElementAct.SetValue(VOTE, "secret", "false"));

        assertEquals(Map.of(), bench.room.state().vote().orElseThrow().totals());
    }

    @Test
    void afterAKillTheVoteIsStillOpenAndEveryoneVotesAgain() throws Exception {
        bench.facilitatorSays(new RoomAct.OpenVote(VOTE));
        vote("a", Map.of(YES, 1));

        bench.restart();

        assertEquals(0, bench.room.state().vote().orElseThrow().ballots());
        vote("a", Map.of(NO, 1));
        assertEquals(Map.of(YES, 0, NO, 1), bench.room.state().vote().orElseThrow().totals());
    }

    @Test
    void aVoteWithoutABallotLeavesTheProjectAsItIs() {
        bench.does(scribe, new VoteAct.VoteTotals(VOTE, 4, Map.of(YES, 7)));
        bench.facilitatorSays(new RoomAct.OpenVote(VOTE), new RoomAct.CloseVote());

        assertEquals(7, bench.project().getSessions().get(0).getVotes().get(0).getOptions().get(0).getTotal());
    }

    private void vote(String who, Map<String, Integer> dots) {
        assertEquals(Optional.empty(), bench.room.ballot(bench.participant(who), VOTE, dots));
    }

    private Reason cast(String who, String vote, Map<String, Integer> dots) {
        return bench.room.ballot(bench.participant(who), vote, dots).map(Refusal::reason).orElseThrow();
    }
}
