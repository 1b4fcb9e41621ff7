// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

import org.corolle.core.Progress;
import org.corolle.core.file.SideFile;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectWriter;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.file.FileNews;
import org.corolle.hub.file.FileNews.Kind;
import org.corolle.hub.file.SavedFile;
import org.corolle.hub.journal.HistoryLog;
import org.corolle.hub.journal.JournalPlaces;
import org.corolle.hub.journal.JournalProblem;
import org.corolle.hub.journal.ProjectLock;
import org.corolle.model.project.EvaluationProject;

/**
 * The one writer of an open project. It takes operations from any thread, does them one after another on its own,
 * and answers when they are on disk; only then do listeners hear of them. What waits together is written together.
 * <p>
 * A hub that cannot be sure any more that memory and disk say the same fails: it accepts nothing more, answers whatever
 * waits and whatever comes with {@link HubStopped}, tells {@link #onFailure}, and lets go of the project, which can be
 * opened again at once with all that was acknowledged (decision 0014).
 */
public final class Hub implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Hub.class.getName());

    /** A participant's start: the project's file as it was at this delta; later deltas go to the listener. */
    public record Joined(long number, byte[] project) { }

    private final Path file;
    private final SubmissionProcessor rounds;
    private final HubThread thread = new HubThread(new OnThread());
    private final ProjectSaving saving;
    private final ProjectLock lock;
    private final int restored;
    private final HubListeners listeners = new HubListeners();

    Hub(Path file, SubmissionProcessor rounds, int restored, SavedFile saved, ProjectLock lock) {
        this.file = file;
        this.rounds = rounds;
        this.restored = restored;
        this.lock = lock;
        this.saving = new ProjectSaving(new ProjectSaving.Parts(file, saved, thread, rounds),
                rounds.ledger().number() - restored, listeners::tell);
        rounds.journal().onReplaced(kept -> listeners.tell(new FileNews(Kind.JOURNAL_RESTORED, file,
                Optional.ofNullable(kept))));
    }

    /**
     * Opens a project and does again what its journal holds.
     *
     * @param clock milliseconds since 1970-01-01 UTC
     */
    public static Hub open(Path file, OperationPermissions permissions, LongSupplier clock)
            throws ProjectProblem, JournalProblem {
        return open(file, permissions, clock, Progress.NONE);
    }

    /**
     * The same, told and stopped by this progress. Nobody else on the machine can open the project until it is closed.
     * Behind a link it is the file itself that is opened, and what belongs beside it stands beside that file.
     */
    public static Hub open(Path named, OperationPermissions permissions, LongSupplier clock, Progress progress)
            throws ProjectProblem, JournalProblem {
        Path file = SideFile.behindLinks(named);
        ProjectLock lock = ProjectLock.take(file);
        boolean opened = false;
        try {
            JournalPlaces.bringHome(named, file);
            Hub hub = new HubOpening(file, permissions, clock).open(progress, lock);
            opened = true;
            hub.begin(permissions);
            return hub;
        } finally {
            if (!opened) {
                release(lock);
            }
        }
    }

    private void begin(OperationPermissions permissions) {
        boolean begun = false;
        try {
            permissions.opened(this, rounds.ledger().index());
            begun = true;
        } finally {
            thread.start();
            if (!begun) {
                close();
            }
        }
    }

    /** The file of the project, behind links. */
    public Path file() {
        return file;
    }

    /** Sends an operation; the answer comes when it is refused or on disk, and in every case. */
    public CompletableFuture<Answer> submit(Submission submission) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        thread.submit(new SubmissionProcessor.Waiting(submission, answer));
        return answer;
    }

    /** Number of the delta that the operation of this id has become, when it is known to have been done. */
    public CompletableFuture<Optional<Long>> known(String operation) {
        return thread.call(() -> rounds.known(operation));
    }

    /** Hands out the project as it is and sends every later delta to the listener, on the hub's thread, in order. */
    public CompletableFuture<Joined> join(Consumer<Delta> listener) {
        return thread.call(() -> {
            Joined joined = new Joined(rounds.ledger().number(),
                    new ProjectWriter().bytes(rounds.ledger().index().project(), file, Progress.NONE));
            rounds.listeners().add(listener);
            return joined;
        });
    }

    /** Sends this listener nothing any more. */
    public CompletableFuture<Void> leave(Consumer<Delta> listener) {
        return thread.call(() -> {
            rounds.listeners().remove(listener);
            return null;
        });
    }

    /** Asks something of the project as it is; the function must not change it nor keep its elements. */
    public <T> CompletableFuture<T> ask(Function<EvaluationProject, T> question) {
        return askIndex(index -> question.apply(index.project()));
    }

    /** The same, of the elements by id: for a question that need not look at all of them. */
    public <T> CompletableFuture<T> askIndex(Function<ModelIndex, T> question) {
        return thread.call(() -> question.apply(rounds.ledger().index()));
    }

    /** The deltas since the project was opened, in order. */
    public CompletableFuture<List<Delta>> deltas() {
        return thread.call(() -> rounds.ledger().deltas());
    }

    /** Replaces the project's file by the project as it is, and starts the journal anew. */
    public CompletableFuture<Void> save() {
        return save(Progress.NONE);
    }

    /**
     * The same, told and stopped by this progress. The project is taken as it is when this is called; the hub goes on
     * while it is written. A file that others have put in its place is kept beside it, which {@link #onFileNews} tells.
     * Ends with {@link ProjectProblem} when the file cannot be written, with {@link HubStopped} when the hub has ended.
     */
    public CompletableFuture<Void> save(Progress progress) {
        return saving.save(progress);
    }

    /** Writes the project as it is into another file, beside the hub, as {@link #save(Progress)} does. */
    public CompletableFuture<Void> copyTo(Path target, Progress progress) {
        return saving.copyTo(target, progress);
    }

    /** How many changes, made since the last save of another time, were found in the journal and done again. */
    public int restored() {
        return restored;
    }

    /** Number of the last delta that the project's file holds. From any thread. */
    public long savedNumber() {
        return saving.savedNumber();
    }

    /** What was done to a project before its last saves. */
    public HistoryLog history() {
        return saving.history();
    }

    /**
     * Calls this once, on some thread, when the hub fails; at once when it has failed already. Not when it is closed.
     */
    public void onFailure(Consumer<HubStopped> listener) {
        listeners.onFailure(listener);
    }

    /**
     * Calls this, on some thread, when others have touched the project's files: within seconds by itself, at once after
     * {@link #lookAtFiles}, and at a save. The latest news is told at once to who begins to listen.
     */
    public void onFileNews(Consumer<FileNews> listener) {
        listeners.onFileNews(listener);
    }

    /**
     * Looks now whether others have touched the files, as when a window comes to the front; ends with what was found.
     */
    public CompletableFuture<FileNews> lookAtFiles() {
        return thread.call(() -> {
            rounds.journal().ensureOurs();
            return null;
        }).handle((ours, gone) -> null).thenCompose(done -> saving.look()).whenComplete((found, problem) -> {
            if (found != null) {
                listeners.looked(found);
            }
        });
    }

    /**
     * Ends the hub, after the saves under way. What was acknowledged is in the file and its journal; nothing is saved
     * here.
     */
    @Override
    public void close() {
        end(() -> rounds.journal().close());
    }

    /** Ends the hub and gives up what came since the last save; its journal is set aside, under another name. */
    public void discard() {
        end(() -> rounds.journal().setAside());
    }

    private interface Ending {
        void run() throws IOException;
    }

    private void end(Ending ending) {
        if (!thread.isCurrent()) {
            saving.awaitSaves();
        }
        thread.end(() -> {
            try {
                ending.run();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.ERROR, "the journal could not be closed", e);
            }
        });
    }

    private static void release(ProjectLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            // The system frees the lock at the latest when the program ends.
        }
    }

    /** What the hub's thread does. */
    private final class OnThread implements HubThread.Owner {

        @Override
        public void round(List<SubmissionProcessor.Waiting> together) {
            rounds.perform(together);
            saving.keepBase();
        }

        @Override
        public void idle() {
            lookAtFiles();
        }

        @Override
        public void ended(HubStopped why) {
            if (why.isFailure()) {
                abandon();
            }
            try {
                saving.close();
            } finally {
                release(lock);
            }
        }

        @Override
        public void tell(HubStopped why) {
            if (why.isFailure()) {
                listeners.failed(why);
            }
        }

        private void abandon() {
            try {
                rounds.journal().abandon();
            } catch (IOException | RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "the journal could not be let go", e);
            }
        }
    }
}
