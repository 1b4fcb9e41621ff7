// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.corolle.core.Progress;
import org.corolle.core.labels.Labels;
import org.corolle.hub.Answer;
import org.corolle.hub.Hub;
import org.corolle.hub.Submission;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation;
import org.corolle.model.project.EvaluationProject;
import org.corolle.room.Room;
import org.corolle.ui.look.WindowLanguage;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;

/**
 * A project that is open in the window: its file, its hub, and a copy on the display thread that follows the hub. The
 * window is one more participant: it changes the project by sending operations. All but {@link #read} is to be called
 * on the display thread. Whoever shows the project holds it; the last to release it closes it.
 */
public final class OpenProject {

    /** Longer than this nobody waits for a disk without asking what it does. */
    private static final int SLOW_MS = 6_000;

    private final Path file;
    private final Hub hub;
    private final Room room;
    private final Participant window;
    private final LiveProject live;
    private final ReferenceCount holders;
    private final BackgroundReader readings;
    private final UndoCommands undoing;
    private final ProjectEvents events;
    private final Companions companions = new Companions();

    OpenProject(Path file, Hub hub, Room room, LiveProject live, Consumer<OpenProject> closed) {
        this.file = file;
        this.hub = hub;
        this.room = room;
        this.window = room.participant(participantKey(), Participant.Role.FACILITATOR);
        this.live = live;
        this.events = new ProjectEvents(live.display());
        UndoSteps steps = new UndoSteps(window.id());
        this.undoing = new UndoCommands(steps, live, this::submit);
        this.readings = new BackgroundReader(hub, file);
        this.holders = new ReferenceCount(hub, companions::close,
                () -> closed.accept(this));
        BoundedWait.inBackground(hub.deltas()).stream().filter(delta -> delta.number() <= number())
                .forEach(steps::note);
        live.start(steps::note, events::changed);
        hub.onFailure(events::failed);
        hub.onFileNews(events::file);
    }

    /** The project in front: that of the page's active editor, once it is read. */
    public static Optional<OpenProject> active(IWorkbenchPage page) {
        return Optional.ofNullable(page).map(IWorkbenchPage::getActiveEditor)
                .flatMap(editor -> Optional.ofNullable(Adapters.adapt(editor, OpenProject.class)));
    }

    public Path file() {
        return file;
    }

    /** The copy on the display thread; nobody changes it but the deltas of the hub. */
    public EvaluationProject project() {
        return live.replica().project();
    }

    /** The elements of the copy by id, and who refers to whom. */
    public ModelIndex index() {
        return live.replica().index();
    }

    /** The element of this id, when the project has it now. */
    public Optional<EObject> element(String id) {
        return index().find(id).map(EObject.class::cast);
    }

    /** Number of the last change that the copy has taken in. */
    public long number() {
        return live.replica().number();
    }

    public Hub hub() {
        return hub;
    }

    /** What the room agrees on beside the project. */
    public Room room() {
        return room;
    }

    /** Who the window is to the hub: the same at each opening, so that undo reaches back over a crash. */
    public Participant participant() {
        return window;
    }

    /** The key by which a board in the window is the same participant as the window. */
    public String participantKey() {
        return room.hostKey();
    }

    /**
     * What works beside the project while it is open, such as a server: made when first asked for, closed before its
     * hub.
     */
    public <T extends AutoCloseable> T companion(Class<T> type, Callable<T> maker) throws Exception {
        return companions.get(type, maker);
    }

    /** What the project is called: its name, else its file's. */
    public String title() {
        return project().getName() == null || project().getName().isBlank() ? file.getFileName().toString()
                : Labels.in(WindowLanguage.locale()).of(project());
    }

    /** Sends an operation. The answer comes on the display thread, after the copy has taken the change in. */
    public CompletableFuture<Answer> submit(Operation operation) {
        return submit(UUID.randomUUID().toString(), operation);
    }

    /** The same with an id of the sender's choice, by which the sender knows the change again when it comes. */
    public CompletableFuture<Answer> submit(String id, Operation operation) {
        CompletableFuture<Answer> answer = hub.submit(new Submission(id, window, operation));
        events.later(SLOW_MS, () -> {
            if (!answer.isDone()) {
                events.say(UiMessages.TEXTS.get("hub.slow"));
            }
        });
        return live.answer(answer);
    }

    /** The same; a refusal is told to the user. */
    public CompletableFuture<Answer> change(Operation operation) {
        return submit(operation).thenApply(this::told);
    }

    /** Takes back the last step of this window. */
    public CompletableFuture<Answer> undo() {
        flush();
        return undoing.undo().thenApply(this::told);
    }

    /** Does again what was taken back last. */
    public CompletableFuture<Answer> redo() {
        flush();
        return undoing.redo().thenApply(this::told);
    }

    /** What undo would take back, in words. */
    public Optional<String> undoName() {
        return undoing.undoName();
    }

    /** What redo would do again, in words. */
    public Optional<String> redoName() {
        return undoing.redoName();
    }

    /** Whether the project has changes that its file has not. They are safe in the journal all the same. */
    public boolean isDirty() {
        return !holders.isGivenUp() && !events.isFailed() && number() > hub.savedNumber();
    }

    /** How many unsaved changes of another time were brought back when the project was opened. */
    public int restored() {
        return hub.restored();
    }

    /**
     * Writes the project to its file, beside the window, which goes on. Ends as {@link Hub#save(Progress)} does; those
     * who
     * listen to changes hear of it. From any thread: what was typed and not yet sent is sent first, as far as the
     * window
     * answers in time.
     */
    public CompletableFuture<Void> save(Progress progress) {
        events.flushFromAnywhere();
        return hub.save(progress).whenComplete((done, problem) -> events.onDisplay(() -> events.changed(List.of())));
    }

    /** Writes the project as it is into another file, beside the window. The same holds. */
    public CompletableFuture<Void> copyTo(Path target, Progress progress) {
        events.flushFromAnywhere();
        return hub.copyTo(target, progress);
    }

    /** Has what was typed and not yet sent sent now: before undo, before saving, before closing. */
    public void flush() {
        events.flush();
    }

    /** Waits until the copy has all that the hub has: milliseconds, or two seconds at most. */
    public void catchUp() {
        live.catchUp();
    }

    /** Reads the project in the background, from any other thread, while it stands still; others go on changing it. */
    public <T> T read(Function<EvaluationProject, T> reading) {
        return readings.read(reading);
    }

    /** Tells this listener of changes, several at once, some twenty times a second at most; of none after a save. */
    public void addListener(Consumer<List<Delta>> listener) {
        events.changes().add(listener);
    }

    public void removeListener(Consumer<List<Delta>> listener) {
        events.changes().remove(listener);
    }

    /** Tells this listener of each single change, as soon as the copy has it. */
    public void addFollower(Consumer<Delta> follower) {
        live.followers().add(follower);
    }

    public void removeFollower(Consumer<Delta> follower) {
        live.followers().remove(follower);
    }

    /** Runs this whenever what was typed is to be sent at once. */
    public void addWaiting(Runnable flush) {
        events.waiting().add(flush);
    }

    public void removeWaiting(Runnable flush) {
        events.waiting().remove(flush);
    }

    /** Says something to the user, calmly, where the project is shown. */
    public void say(String words) {
        events.say(words);
    }

    public void addHearer(Consumer<String> hearer) {
        events.hearers().add(hearer);
    }

    public void removeHearer(Consumer<String> hearer) {
        events.hearers().remove(hearer);
    }

    /** Who hears of failures, of the project's file, and what is to be said before one goes on elsewhere. */
    public ProjectEvents events() {
        return events;
    }

    /** Keeps the project open; false when it is closed already. From any thread. */
    public boolean hold() {
        return holders.hold();
    }

    /** Lets the project go; the last to do so closes it. What was not saved stays in the journal. */
    public void release() {
        flush();
        holders.release();
    }

    /** Whether releasing the project once would close it. */
    public boolean isHeldOnce() {
        return holders.count() == 1;
    }

    /** Whether what was not saved is to be given up: the journal is then set aside when the project closes. */
    public void giveUp(boolean wanted) {
        holders.giveUp(wanted);
    }

    private Answer told(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            say(refused.refusal().message(WindowLanguage.locale()));
        }
        return answer;
    }
}
