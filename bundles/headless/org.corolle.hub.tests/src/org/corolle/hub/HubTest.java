// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectReader;
import org.corolle.core.project.ProjectWriter;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.Participant;
import org.corolle.hub.journal.Journal;
import org.corolle.hub.journal.JournalProblem;
import org.corolle.hub.operation.Operation.Batch;
import org.corolle.hub.operation.Operation.Delete;
import org.corolle.hub.operation.Operation.Set;
import org.corolle.hub.operation.Operation.Undo;
import org.corolle.hub.operation.Refusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HubTest {

    @TempDir
    Path folder;

    @Test
    void anAcknowledgedCardIsThereAfterOpeningAgainWithoutASave() throws Exception {
        Path file = HubProjects.empty(folder);
        byte[] before = Files.readAllBytes(file);
        try (Hub hub = open(file)) {
            accepted(hub, HubProjects.card("Des liens"));
        }
        assertArrayEquals(before, Files.readAllBytes(file), "the file waits for a save");

        try (Hub hub = open(file)) {
            assertEquals(List.of("Des liens"), HubProjects.cards(hub));
        }
    }

    @Test
    void whatIsSentTwiceIsDoneOnceEvenAfterASaveAndANewStart() throws Exception {
        Path file = HubProjects.empty(folder);
        Submission card = HubProjects.card("Une fois");
        try (Hub hub = open(file)) {
            assertEquals(accepted(hub, card), accepted(hub, card));
            hub.save().get(10, TimeUnit.SECONDS);
        }

        try (Hub hub = open(file)) {
            accepted(hub, card);
            assertEquals(List.of("Une fois"), HubProjects.cards(hub));
        }
    }

    @Test
    void aSaveWritesTheFileAndEmptiesTheJournal() throws Exception {
        Path file = HubProjects.empty(folder);
        try (Hub hub = open(file)) {
            for (int i = 0; i < 20; i++) {
                accepted(hub, HubProjects.card("Carte " + i));
            }
            long journal = Files.size(Journal.of(file));
            hub.save().get(10, TimeUnit.SECONDS);
            assertTrue(Files.size(Journal.of(file)) < journal);
        }
        assertEquals(20, new ProjectReader().read(file, Progress.NONE).getContributions().size());
    }

    @Test
    void aBatchIsDoneWholeOrNotAtAll() throws Exception {
        try (Hub hub = open(HubProjects.empty(folder))) {
            Submission card = HubProjects.card("Perdue");
            Submission batch = new Submission(HubProjects.card("").id(), HubProjects.SCRIBE,
                    new Batch(List.of(card.operation(), new Delete("00000000-0000-4000-8000-00000000dead"))));

            assertEquals(Reason.NO_SUCH_ELEMENT, refused(hub, batch));
            assertEquals(List.of(), HubProjects.cards(hub));
        }
    }

    @Test
    void aDayThatDoesNotExistIsRefusedSoThatTheProjectCanAlwaysBeSaved() throws Exception {
        try (Hub hub = open(HubProjects.empty(folder))) {
            Submission never = new Submission(HubProjects.card("").id(), HubProjects.SCRIBE,
                    new Set(HubProjects.ROOT, "startDate", "2018-02-30"));

            assertEquals(Reason.WRONG_VALUE, refused(hub, never));
            hub.save().get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void aProjectorOnlyLooks() throws Exception {
        try (Hub hub = open(HubProjects.empty(folder))) {
            Submission card = HubProjects.card("Non");
            Participant projector = new Participant("projector", Participant.Role.PROJECTOR);

            assertEquals(Reason.NOT_ALLOWED, refused(hub, new Submission(card.id(), projector, card.operation())));
        }
    }

    @Test
    void undoSurvivesANewStart() throws Exception {
        Path file = HubProjects.empty(folder);
        try (Hub hub = open(file)) {
            accepted(hub, HubProjects.card("Une"));
            accepted(hub, HubProjects.card("Deux"));
        }
        try (Hub hub = open(file)) {
            accepted(hub, new Submission(HubProjects.card("").id(), HubProjects.SCRIBE, new Undo()));
            assertEquals(List.of("Une"), HubProjects.cards(hub));
        }
    }

    @Test
    void replicasThatJoinWhileCardsArriveEndWithTheSameBytes() throws Exception {
        try (Hub hub = open(HubProjects.empty(folder))) {
            List<Replica> replicas = Collections.synchronizedList(new ArrayList<>());
            List<CompletableFuture<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 600; i++) {
                answers.add(hub.submit(HubProjects.card("Carte " + i)));
                if (i % 40 == 0) {
                    join(hub, replicas);
                }
            }
            CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
            byte[] truth = hub.ask(HubTest::bytes).get(10, TimeUnit.SECONDS);

            assertEquals(15, replicas.size());
            replicas.forEach(r -> assertArrayEquals(truth, bytes(r.project())));
        }
    }

    @Test
    void aClosedHubRefusesInsteadOfHanging() throws Exception {
        Hub hub = open(HubProjects.empty(folder));
        hub.close();

        assertEquals(Reason.CLOSED, refused(hub, HubProjects.card("Trop tard")));
        ExecutionException asked = assertThrows(ExecutionException.class, () -> hub.deltas().get(10, TimeUnit.SECONDS));
        assertFalse(assertInstanceOf(HubStopped.class, asked.getCause()).isFailure());
    }

    @Test
    void whatWaitsBehindACloseIsRefusedAndNotLeftWaiting() throws Exception {
        Hub hub = open(HubProjects.empty(folder));
        CompletableFuture<Void> go = new CompletableFuture<>();
        CompletableFuture<Void> busy = new CompletableFuture<>();
        hub.ask(project -> {
            busy.complete(null);
            return go.join();
        });
        busy.get(10, TimeUnit.SECONDS);
        Thread closing = new Thread(hub::close);
        closing.start();
        while (closing.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        CompletableFuture<List<Delta>> behind = hub.deltas();
        go.complete(null);

        ExecutionException refused = assertThrows(ExecutionException.class, () -> behind.get(10, TimeUnit.SECONDS));
        assertInstanceOf(HubStopped.class, refused.getCause());
        closing.join(10_000);
        assertFalse(closing.isAlive());
    }

    private static void join(Hub hub, List<Replica> replicas) throws Exception {
        List<Delta> early = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Replica> ready = new CompletableFuture<>();
        Hub.Joined joined = hub.join(delta -> {
            if (ready.isDone()) {
                ready.join().receive(delta);
            } else {
                early.add(delta);
            }
        }).get(10, TimeUnit.SECONDS);
        Replica replica = new Replica(new ProjectReader()
                .read(new ByteArrayInputStream(joined.project()), Path.of("copy.corolle"),
                Progress.NONE), joined.number());
        hub.ask(p -> {
            early.forEach(replica::receive);
            ready.complete(replica);
            return null;
        }).get(10, TimeUnit.SECONDS);
        replicas.add(replica);
    }

    @Test
    void aProjectIsOpenOnceAtATime() throws Exception {
        Path file = HubProjects.empty(folder);
        try (Hub hub = open(file)) {
            JournalProblem problem = assertThrows(JournalProblem.class, () -> open(file));

            assertEquals(JournalProblem.Kind.IN_USE, problem.kind());
            assertTrue(problem.message(Locale.FRENCH).contains(file.toString()), problem.message(Locale.FRENCH));
        }
        open(file).close();
        assertEquals(1, folder.toFile().list().length, "neither lock nor empty journal stays behind");
    }

    @Test
    void whatIsGivenUpIsSetAsideAndTheProjectIsAsItWasSaved() throws Exception {
        Path file = HubProjects.empty(folder);
        Hub hub = open(file);
        hub.submit(HubProjects.card("gardée")).join();
        hub.save().join();
        hub.submit(HubProjects.card("abandonnée")).join();
        assertEquals(1, hub.savedNumber());

        hub.discard();

        try (Hub again = open(file)) {
            assertEquals(List.of("gardée"), HubProjects.cards(again));
            assertEquals(0, again.restored());
        }
        assertTrue(Files.exists(folder.resolve("séance.corolle.journal.aside")));
    }

    @Test
    void whatWasNotSavedIsCountedWhenItComesBack() throws Exception {
        Path file = HubProjects.empty(folder);
        try (Hub hub = open(file)) {
            hub.submit(HubProjects.card("une")).join();
            hub.submit(HubProjects.card("deux")).join();
        }

        try (Hub again = open(file)) {
            assertEquals(2, again.restored());
            assertEquals(0, again.savedNumber());
            again.save().join();
            assertEquals(2, again.savedNumber());
        }
    }

    private static Hub open(Path file) throws Exception {
        return Hub.open(file, OperationPermissions.open(), () -> 0L);
    }

    private static long accepted(Hub hub, Submission submission) throws Exception {
        return assertInstanceOf(Answer.Accepted.class, hub.submit(submission).get(10, TimeUnit.SECONDS)).number();
    }

    private static Reason refused(Hub hub, Submission submission) throws Exception {
        return assertInstanceOf(Answer.Refused.class, hub.submit(submission).get(10, TimeUnit.SECONDS)).refusal()
                .reason();
    }

    private static byte[] bytes(org.corolle.model.project.EvaluationProject project) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ProjectWriter().write(project, out);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
