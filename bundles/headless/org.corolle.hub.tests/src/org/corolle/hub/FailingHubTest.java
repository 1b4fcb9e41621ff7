// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.corolle.core.Progress;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.change.Participant;
import org.corolle.hub.disk.FaultyDisk;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Operation.Computed;
import org.corolle.hub.operation.Refusal;
import org.corolle.hub.operation.Refusal.Reason;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever fails in a round, everybody is answered, and opening again gives exactly what was acknowledged. */
final class FailingHubTest {

    private static final int LONGEST_WAIT_S = 20;

    /** Where something fails. */
    private enum Step { CLOCK, CHECK, PLAN, APPLY, MADE, WRITE, FORCE, CUT_BACK, CUT_BACK_AND_ANEW, DONE, LISTENER,
            SAVE }

    @TempDir
    Path folder;
    private final FaultyDisk disk = new FaultyDisk();
    private final Map<String, CompletableFuture<Answer>> answers = new LinkedHashMap<>();
    private volatile Step failing;
    private volatile Supplier<Throwable> failure;

    private static Stream<Arguments> everyStepAndEveryKind() {
        List<Supplier<Throwable>> kinds = List.of(() -> new IllegalStateException("essai"),
                () -> new StackOverflowError("essai"),
                () -> new OutOfMemoryError("essai"), () -> new AssertionError("essai"), () -> new IOException("essai"));
        return Stream.of(Step.values()).flatMap(step -> kinds.stream()
                .filter(kind -> isOfDisk(step) || !(kind.get() instanceof IOException))
                .map(kind -> Arguments.of(step, kind.get().getClass().getSimpleName(), kind)));
    }

    private static boolean isOfDisk(Step step) {
        return step == Step.WRITE || step == Step.FORCE || step == Step.CUT_BACK || step == Step.CUT_BACK_AND_ANEW
                || step == Step.SAVE;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStepAndEveryKind")
    void everybodyIsAnsweredAndWhatWasAcknowledgedIsThere(Step step, String name, Supplier<Throwable> kind)
            throws Exception {
        Path file = HubProjects.empty(folder);
        Hub hub = Hub.open(disk.path(file), new FailingPermissions(), this::time);
        CompletableFuture<HubStopped> told = new CompletableFuture<>();
        hub.onFailure(told::complete);
        hub.join(delta -> failAt(Step.LISTENER)).get(LONGEST_WAIT_S, TimeUnit.SECONDS);
        send(hub, "avant");
        hub.ask(project -> project.eAdapters().add(new FailingAdapter())).get(LONGEST_WAIT_S, TimeUnit.SECONDS);

        failure = kind;
        failing = step;
        arm(step, kind);
        CompletableFuture<?> save = step == Step.SAVE ? hub.save() : CompletableFuture.completedFuture(null);
        send(hub, "pendant", step == Step.PLAN);
        send(hub, "aussi");
        CompletableFuture<Integer> asked = hub.ask(project -> project.getContributions().size());
        awaitAll(List.of(save, asked));
        failing = null;
        disk.from((number, what, where) -> { });
        send(hub, "après");
        awaitAll(answers.values());
        if (told.isDone()) {
            assertEquals(Reason.HUB_FAILED, ((Answer.Refused) answers.get("après").get()).refusal().reason());
            assertNotNull(told.get().message(Locale.FRENCH));
        }
        hub.close();

        assertOpensWithWhatWasAcknowledged(file);
    }

    @Test
    void aHubWhoseMemoryIsUnsureStopsAndSaysSo() throws Exception {
        Path file = HubProjects.empty(folder);
        Hub hub = Hub.open(file, OperationPermissions.open(), () -> 0L);
        CompletableFuture<HubStopped> told = new CompletableFuture<>();
        hub.onFailure(told::complete);
        hub.ask(project -> project.eAdapters().add(new FailingAdapter())).get(LONGEST_WAIT_S, TimeUnit.SECONDS);
        failing = Step.APPLY;
        failure = () -> new IllegalStateException("essai");

        send(hub, "pendant");

        assertTrue(told.get(LONGEST_WAIT_S, TimeUnit.SECONDS).isFailure());
        assertEquals(Reason.HUB_FAILED, ((Answer.Refused) answers.get("pendant").get(LONGEST_WAIT_S,
                TimeUnit.SECONDS)).refusal().reason());
        assertTrue(told.get().message(Locale.FRENCH).contains("Rouvrez"), told.get().message(Locale.FRENCH));
        assertTrue(hub.ask(project -> 1).isCompletedExceptionally());
        assertTrue(hub.save().isCompletedExceptionally());
        try (Hub again = Hub.open(file, OperationPermissions.open(), () -> 0L)) {
            assertEquals(List.of(), HubProjects.cards(again),
                    "the project can be opened again at once, before the old hub is closed");
        }
        hub.close();
    }

    @Test
    void whatWaitsBehindAFailureIsAnsweredToo() throws Exception {
        Path file = HubProjects.empty(folder);
        Hub hub = Hub.open(file, OperationPermissions.open(), () -> 0L);
        CompletableFuture<Void> go = new CompletableFuture<>();
        CompletableFuture<Void> busy = new CompletableFuture<>();
        hub.ask(project -> project.eAdapters().add(new FailingAdapter()));
        hub.ask(project -> {
            busy.complete(null);
            return go.join();
        });
        busy.get(LONGEST_WAIT_S, TimeUnit.SECONDS);
        failing = Step.APPLY;
        failure = () -> new OutOfMemoryError("essai");
        send(hub, "une");
        send(hub, "deux");
        List<CompletableFuture<?>> waiting = List.of(hub.ask(project -> 1), hub.deltas(), hub.save(), hub.known("x"),
                hub.join(delta -> { }), hub.copyTo(folder.resolve("copie.corolle"), Progress.NONE));

        go.complete(null);

        awaitAll(answers.values());
        awaitAll(waiting);
        assertTrue(waiting.stream().allMatch(CompletableFuture::isCompletedExceptionally));
        hub.close();
        assertOpensWithWhatWasAcknowledged(file);
    }

    private void assertOpensWithWhatWasAcknowledged(Path file) throws Exception {
        List<String> sure = new ArrayList<>();
        HashSet<String> unsure = new HashSet<>();
        for (Map.Entry<String, CompletableFuture<Answer>> each : answers.entrySet()) {
            if (each.getValue().get() instanceof Answer.Accepted) {
                sure.add(each.getKey());
            } else if (((Answer.Refused) each.getValue().get()).refusal().reason() == Reason.HUB_FAILED) {
                unsure.add(each.getKey());
            }
        }
        try (Hub again = Hub.open(file, OperationPermissions.open(), () -> 0L)) {
            List<String> found = new ArrayList<>(HubProjects.cards(again));
            found.removeAll(unsure);
            assertEquals(sure, found);
        }
    }

    private void send(Hub hub, String words) {
        send(hub, words, false);
    }

    private void send(Hub hub, String words, boolean computed) {
        Submission card = HubProjects.card(words);
        Submission sent = computed ? new Submission(card.id(), card.participant(), new Computed(index -> {
            failAt(Step.PLAN);
            return card.operation();
        })) : card;
        answers.put(words, hub.submit(sent));
    }

    private void arm(Step step, Supplier<Throwable> kind) {
        FaultyDisk.Plan write = FaultyDisk.each("write", ".journal", kind);
        FaultyDisk.Plan cut = FaultyDisk.each("truncate", ".journal", kind);
        FaultyDisk.Plan anew = FaultyDisk.each("open", ".journal.new", kind);
        switch (step) {
            case WRITE -> disk.from(write);
            case FORCE -> disk.from(FaultyDisk.each("force", ".journal", kind));
            case CUT_BACK -> disk.from(both(write, cut));
            case CUT_BACK_AND_ANEW -> disk.from(both(both(write, cut), anew));
            case SAVE -> disk.from(FaultyDisk.each("move", "séance.corolle", kind));
            default -> disk.from((number, name, file) -> { });
        }
    }

    private static FaultyDisk.Plan both(FaultyDisk.Plan one, FaultyDisk.Plan other) {
        return (number, step, file) -> {
            one.at(number, step, file);
            other.at(number, step, file);
        };
    }

    private static void awaitAll(Collection<? extends CompletableFuture<?>> futures) throws Exception {
        CompletableFuture.allOf(futures.stream().map(f -> f.handle((done, problem) -> null))
                .toArray(CompletableFuture[]::new))
                .get(LONGEST_WAIT_S, TimeUnit.SECONDS);
    }

    private long time() {
        failAt(Step.CLOCK);
        return 0;
    }

    private void failAt(Step step) {
        if (failing == step) {
            Throwable thrown = failure.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }
    }

    private final class FailingPermissions implements OperationPermissions {

        @Override
        public Optional<Refusal> check(Participant participant,
                Operation operation, ModelIndex project) {
            failAt(Step.CHECK);
            return Optional.empty();
        }

        @Override
        public void made(Delta delta, ModelIndex project) {
            failAt(Step.MADE);
        }

        @Override
        public void done(Delta delta, ModelIndex project) {
            failAt(Step.DONE);
        }
    }

    private final class FailingAdapter extends AdapterImpl {
        @Override
        public void notifyChanged(Notification change) {
            if (change.getEventType() == Notification.ADD) {
                failAt(Step.APPLY);
            }
        }
    }
}
