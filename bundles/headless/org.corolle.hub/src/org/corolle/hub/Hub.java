// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectReader;
import org.corolle.core.project.ProjectWriter;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.journal.HistoryLog;
import org.corolle.hub.journal.Journal;
import org.corolle.hub.journal.JournalProblem;
import org.corolle.hub.journal.ProjectLock;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.Refusal;
import org.corolle.model.project.EvaluationProject;

/**
 * The one writer of an open project. It takes operations from any thread, does them one after another on its own,
 * and answers when they are on disk; only then do listeners hear of them. What waits together is written together.
 */
public final class Hub implements AutoCloseable {

    /** A participant's start: the project's file as it was at this delta; later deltas go to the listener. */
    public record Joined(long number, byte[] project) { }

    /** Operations written to disk together at most. */
    private static final int MAX_BATCH_SIZE = 256;

    private final Path file;
    private final HistoryLog history;
    private final SubmissionProcessor rounds;
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final BlockingQueue<SubmissionProcessor.PendingSubmission> submissions = new LinkedBlockingQueue<>();
    private final Thread thread;
    private final ProjectLock lock;
    private final int restored;
    private volatile long saved;
    private volatile boolean open = true;

    private Hub(Path file, SubmissionProcessor rounds, int restored, ProjectLock lock) {
        this.file = file;
        this.history = new HistoryLog(file);
        this.rounds = rounds;
        this.restored = restored;
        this.saved = rounds.ledger().number() - restored;
        this.lock = lock;
        this.thread = new Thread(this::run, "Corolle hub");
        this.thread.setDaemon(true);
    }

    /**
     * Opens a project and does again what its journal holds.
     *
     * @param clock milliseconds since 1970-01-01 UTC
     */
    public static Hub open(Path file, OperationPermissions permissions, LongSupplier clock) throws ProjectProblem, JournalProblem {
        return open(file, permissions, clock, Progress.NONE);
    }

    /** The same, told and stopped by this progress. Nobody else on the machine can open the project until it is closed. */
    public static Hub open(Path file, OperationPermissions permissions, LongSupplier clock, Progress progress)
            throws ProjectProblem, JournalProblem {
        ProjectLock lock = ProjectLock.take(file);
        boolean opened = false;
        try {
            Hub hub = open(file, permissions, clock, progress, lock);
            opened = true;
            return hub;
        } finally {
            if (!opened) {
                release(lock);
            }
        }
    }

    private static Hub open(Path file, OperationPermissions permissions, LongSupplier clock, Progress progress, ProjectLock lock)
            throws ProjectProblem, JournalProblem {
        EvaluationProject project = new ProjectReader().read(file, progress);
        Journal.Opened opened = Journal.open(file);
        long first = opened.lastNumber() - opened.deltas().size();
        Ledger ledger = new Ledger(new ModelIndex(project), first);
        for (Delta delta : opened.deltas()) {
            ledger.replay(delta);
            permissions.done(delta, ledger.index());
        }
        Map<String, Long> known = new LinkedHashMap<>(opened.earlier());
        opened.deltas().forEach(d -> known.put(d.operation(), d.number()));
        Hub hub = new Hub(file, new SubmissionProcessor(ledger, opened.journal(), permissions, clock, known), opened.deltas().size(), lock);
        permissions.opened(hub, ledger.index());
        hub.thread.start();
        return hub;
    }

    /** Sends an operation; the answer comes when it is refused or on disk. */
    public CompletableFuture<Answer> submit(Submission submission) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        submissions.add(new SubmissionProcessor.PendingSubmission(submission, answer));
        tasks.add(this::round);
        if (!open) {
            refuseAll();
        }
        return answer;
    }

    /** Hands out the project as it is and sends every later delta to the listener, on the hub's thread, in order. */
    public CompletableFuture<Joined> join(Consumer<Delta> listener) {
        return onHub(() -> {
            Joined joined = new Joined(rounds.ledger().number(), bytes());
            rounds.listeners().add(listener);
            return joined;
        });
    }

    /** Sends this listener nothing any more. */
    public CompletableFuture<Void> leave(Consumer<Delta> listener) {
        return onHub(() -> {
            rounds.listeners().remove(listener);
            return null;
        });
    }

    /** Asks something of the project as it is; the function must not change it nor keep its elements. */
    public <T> CompletableFuture<T> ask(Function<EvaluationProject, T> question) {
        return onHub(() -> question.apply(rounds.ledger().index().project()));
    }

    /** The deltas since the project was opened, in order. */
    public CompletableFuture<List<Delta>> deltas() {
        return onHub(() -> rounds.ledger().deltas());
    }

    /** Replaces the project's file by the project as it is, and starts the journal anew. */
    public CompletableFuture<Void> save() {
        return onHub(() -> {
            keepHistory();
            String checksum = Journal.checksum(bytes());
            rounds.journal().announceSave(checksum);
            new ProjectWriter().write(rounds.ledger().index().project(), file, Progress.NONE);
            rounds.journal().restart(checksum, rounds.ledger().number(), rounds.latestOperations());
            saved = rounds.ledger().number();
            return null;
        });
    }

    /** How many changes, made since the last save of another time, were found in the journal and done again. */
    public int restored() {
        return restored;
    }

    /** Number of the last delta that the project's file holds. From any thread. */
    public long savedNumber() {
        return saved;
    }

    /** The journal is about to let its deltas go. That the past cannot be kept must not stop anybody from saving. */
    private void keepHistory() {
        try {
            history.append(rounds.ledger().deltas());
        } catch (IOException e) {
            System.getLogger(Hub.class.getName()).log(System.Logger.Level.WARNING, "history not kept", e);
        }
    }

    /** What is known of an element's past, oldest first: from before the last saves, and since. Waits for the disk. */
    public List<Delta> past(String element) throws IOException {
        List<Delta> since = deltas().join();
        Map<String, Delta> past = new LinkedHashMap<>();
        history.mentioning(element).forEach(d -> past.put(d.operation(), d));
        since.forEach(d -> past.put(d.operation(), d));
        return List.copyOf(past.values());
    }

    /** Ends the hub. What was acknowledged is in the file and its journal; nothing is saved here. */
    @Override
    public void close() {
        close(() -> rounds.journal().close());
    }

    /** Ends the hub and gives up what came since the last save; its journal is set aside, under another name. */
    public void discard() {
        close(() -> rounds.journal().setAside());
    }

    private interface CloseAction {
        void run() throws IOException;
    }

    private void close(CloseAction ending) {
        onHub(() -> {
            open = false;
            ending.run();
            return null;
        }).handle((done, problem) -> null).join();
        thread.interrupt();
        refuseAll();
        release(lock);
    }

    private static void release(ProjectLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            // The system frees the lock at the latest when the program ends.
        }
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ProjectWriter().write(rounds.ledger().index().project(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void run() {
        try {
            while (open) {
                tasks.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        List<SubmissionProcessor.PendingSubmission> together = new java.util.ArrayList<>();
        submissions.drainTo(together, MAX_BATCH_SIZE);
        if (!together.isEmpty()) {
            rounds.perform(together);
        }
    }

    private void refuseAll() {
        for (SubmissionProcessor.PendingSubmission each = submissions.poll(); each != null; each = submissions.poll()) {
            each.answer().complete(new Answer.Refused(Refusal.of(Reason.CLOSED)));
        }
    }

    private interface HubTask<T> {
        T run() throws Exception;
    }

    private <T> CompletableFuture<T> onHub(HubTask<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        if (!open) {
            result.completeExceptionally(new IllegalStateException("the hub is closed"));
            return result;
        }
        tasks.add(() -> {
            try {
                result.complete(work.run());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }
}
