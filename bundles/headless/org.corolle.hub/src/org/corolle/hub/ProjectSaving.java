// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.corolle.core.Progress;
import org.corolle.core.file.AtomicFile;
import org.corolle.core.file.PrivateFiles;
import org.corolle.core.file.SideFile;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectWriter;
import org.corolle.core.text.TextBundle;
import org.corolle.hub.change.Delta;
import org.corolle.hub.file.FileNews;
import org.corolle.hub.file.SavedFile;
import org.corolle.hub.journal.HistoryLog;
import org.corolle.hub.journal.Journal;
import org.corolle.hub.journal.JournalPlaces;

/**
 * Writes a hub's project beside the hub: the state is taken on the hub's thread and announced in the journal, written
 * by a thread of its own while the hub goes on, and then the journal starts anew with what came meanwhile. Whoever
 * kills the program in between finds a file and a journal that belong together.
 */
final class ProjectSaving implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Hub.class.getName());

    private static final int LONGEST_WRITE_S = 60;

    private final Path file;
    private final SavedFile saved;
    private final HistoryLog history;
    private final HubThread thread;
    private final SubmissionProcessor rounds;
    private final LongSupplier clock;
    private final Consumer<FileNews> news;
    private final ExecutorService beside = Executors.newSingleThreadExecutor(ProjectSaving::thread);
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);
    private volatile long savedNumber;
    private long based = -1;

    /** What the hub's parts are to saving. */
    record Parts(Path file, SavedFile saved, HubThread thread, SubmissionProcessor rounds) { }

    ProjectSaving(Parts parts, long savedNumber, Consumer<FileNews> news) {
        this.file = parts.file();
        this.saved = parts.saved();
        this.thread = parts.thread();
        this.rounds = parts.rounds();
        this.clock = parts.rounds().clock();
        this.history = new HistoryLog(file);
        this.savedNumber = savedNumber;
        this.news = news;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "Corolle saving");
        thread.setDaemon(true);
        return thread;
    }

    private record State(byte[] content, long number, String checksum, String words, List<Delta> past) { }

    long savedNumber() {
        return savedNumber;
    }

    HistoryLog history() {
        return history;
    }

    /** Saves after all saves before it. A project that is as it was last saved is not written. */
    synchronized CompletableFuture<Void> save(Progress progress) {
        CompletableFuture<Void> next = last.handle((done, problem) -> null)
                .thenCompose(before -> thread.call(() -> take(progress)))
                .thenCompose(state -> state == null ? CompletableFuture.<Void>completedFuture(null)
                        : CompletableFuture.runAsync(() -> write(state, progress), beside)
                                .thenCompose(written -> thread.call(() -> settle(state))));
        last = next;
        return next;
    }

    /** Writes the project as it is now into another file, which may not be the project's own. */
    CompletableFuture<Void> copyTo(Path target, Progress progress) {
        return thread.call(() -> new ProjectWriter().bytes(rounds.ledger().index().project(), target, Progress.NONE))
                .thenAcceptAsync(content -> replace(target, content, progress), beside);
    }

    private static void replace(Path target, byte[] content, Progress progress) {
        try {
            new ProjectWriter().replace(target, content, progress, () -> { });
        } catch (ProjectProblem problem) {
            throw new CompletionException(problem);
        }
    }

    private State take(Progress progress) throws ProjectProblem, IOException {
        long number = rounds.ledger().number();
        if (number == savedNumber) {
            return null;
        }
        byte[] content = new ProjectWriter().bytes(rounds.ledger().index().project(), file, Progress.NONE);
        String checksum = Journal.checksum(content);
        rounds.journal().announceSave(checksum);
        progress.begin(content.length);
        return new State(content, number, checksum, words(), rounds.ledger().deltas());
    }

    /** What is added to the name of another version: when it was found, in the language of the project. */
    private String words() {
        String language = rounds.ledger().index().project().getLanguage();
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Locale.FRENCH;
        String moment = DateTimeFormatter.ofPattern(TextBundle.of(SavedFile.class, "news", locale)
                .get("version.pattern"))
                .format(Instant.ofEpochMilli(clock.getAsLong()).atZone(ZoneId.systemDefault()));
        return TextBundle.of(SavedFile.class, "news", locale).get("version", moment);
    }

    private void write(State state, Progress progress) {
        try {
            history.append(state.past());
        } catch (IOException | RuntimeException e) {
            // that the past cannot be kept must not stop anybody from saving
            LOG.log(System.Logger.Level.WARNING, "history not kept", e);
        }
        try {
            FileNews found = saved.replace(state.content(), state.words(), progress);
            if (found.kind() != FileNews.Kind.AS_BEFORE) {
                news.accept(found);
            }
        } catch (ProjectProblem problem) {
            throw new CompletionException(problem);
        }
    }

    /** The file holds the state; a journal that cannot start anew still belongs to it, for it has the announcement. */
    private Void settle(State state) {
        savedNumber = state.number();
        based = -1;
        try {
            rounds.journal().restart(state.checksum(), state.number(), rounds.latestOperations(state.number()),
                    rounds.ledger().since(state.number()));
            beside.execute(this::dropBase);
            keepBase();
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "saved, but the journal goes on as it was", e);
        }
        return null;
    }

    /** Looks whether others have touched the file. Beside: a network share may take its time. */
    CompletableFuture<FileNews> look() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return saved.look();
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }, beside);
    }

    /**
     * Keeps a copy of the file that the journal goes on from, so that what is acknowledged outlives its replacement.
     */
    void keepBase() {
        if (based != savedNumber && rounds.ledger().number() > savedNumber) {
            based = savedNumber;
            beside.execute(this::copyBase);
        }
    }

    private void copyBase() {
        try {
            Path copy = JournalPlaces.baseOf(file);
            byte[] content = Files.readAllBytes(file);
            if (Journal.checksum(content).equals(saved.checksum())) {
                AtomicFile.replace(copy, out -> out.write(content));
                PrivateFiles.restrict(copy);
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "no copy of what the journal goes on from", e);
        }
    }

    private void dropBase() {
        try {
            Files.deleteIfExists(JournalPlaces.baseOf(file));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a copy that is no longer needed stays", e);
        }
    }

    /** Waits for the saves that are under way, which need the hub's thread. */
    void awaitSaves() {
        CompletableFuture<?> running;
        synchronized (this) {
            running = last;
        }
        running.handle((done, problem) -> null).join();
    }

    /**
     * Waits for what is being written; nothing is begun any more. A copy that no journal goes on from is taken away.
     */
    @Override
    public void close() {
        beside.shutdown();
        try {
            if (!beside.awaitTermination(LONGEST_WRITE_S, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "the disk has not answered: " + file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!Files.exists(Journal.of(file))) {
            dropBase();
        }
    }
}
