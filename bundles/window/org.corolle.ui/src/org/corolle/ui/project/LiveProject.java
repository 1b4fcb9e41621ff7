// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.hub.Answer;
import org.corolle.hub.Hub;
import org.corolle.hub.Replica;
import org.corolle.hub.change.Delta;
import org.corolle.hub.operation.Refusal;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * The copy of a project on the display thread: takes changes in as they come, and tells of them one by one and in
 * bundles.
 */
final class LiveProject {

    /** Views are refreshed this often at most: the eye sees no more, and the window stays free. */
    private static final int BUNDLE_MILLIS = 50;

    private final Hub hub;
    private final Display display;
    private final WindowReplica copy;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final List<Consumer<Delta>> followers = new CopyOnWriteArrayList<>();
    private final List<Delta> bundle = new ArrayList<>();
    private final TreeMap<Long, List<Runnable>> awaited = new TreeMap<>();
    private CompletableFuture<Object> asking = CompletableFuture.completedFuture(null);
    private boolean unanswered;
    private volatile boolean started;
    private Consumer<List<Delta>> bundles;

    LiveProject(Hub hub, Path file, Progress progress, Display display) throws ProjectProblem {
        this.hub = hub;
        this.display = display;
        this.copy = WindowReplica.of(hub, file, progress, this::news);
        copy.replica().listen(this::taken);
    }

    /** Begins to follow; the first follower hears of each change before all others. */
    void start(Consumer<Delta> first, Consumer<List<Delta>> inBundles) {
        followers.add(first);
        bundles = inBundles;
        started = true;
        news();
    }

    Replica replica() {
        return copy.replica();
    }

    List<Consumer<Delta>> followers() {
        return followers;
    }

    /**
     * Takes in all that the hub has done by now. A hub that is slow is waited for once, and not again while it is slow.
     */
    void catchUp() {
        if (asking.isDone()) {
            asking = hub.ask(project -> null);
        }
        try {
            BoundedWait.of(asking, unanswered ? 0 : BoundedWait.DISPLAY_MS);
            unanswered = false;
        } catch (TimeoutException slow) {
            unanswered = true;
        } catch (CompletionException closed) {
            // Nothing comes any more.
        }
        takeIn();
    }

    Display display() {
        return display;
    }

    /** The hub's answer, on the display thread, once the copy has what it speaks of. */
    CompletableFuture<Answer> answer(CompletableFuture<Answer> answer) {
        CompletableFuture<Answer> told = new CompletableFuture<>();
        answer.handle(LiveProject::inWords).thenAccept(a -> run(() -> {
            long number = a instanceof Answer.Accepted accepted ? accepted.number() : 0;
            if (number <= replica().number()) {
                told.complete(a);
            } else {
                awaited.computeIfAbsent(number, n -> new ArrayList<>()).add(() -> told.complete(a));
            }
        }));
        return told;
    }

    /** Whoever has sent something hears of it in every case. */
    private static Answer inWords(Answer answer, Throwable problem) {
        return problem == null ? answer : new Answer.Refused(Refusal.of(Refusal.Reason.CLOSED));
    }

    private void news() {
        if (started && asked.compareAndSet(false, true)) {
            run(this::takeIn);
        }
    }

    private void takeIn() {
        asked.set(false);
        copy.takeIn();
    }

    private void taken(Delta delta) {
        followers.forEach(f -> f.accept(delta));
        if (bundle.isEmpty() && !display.isDisposed()) {
            display.timerExec(BUNDLE_MILLIS, this::tell);
        }
        bundle.add(delta);
        var now = awaited.headMap(delta.number(), true);
        List<Runnable> due = now.values().stream().flatMap(List::stream).toList();
        now.clear();
        due.forEach(Runnable::run);
    }

    private void tell() {
        List<Delta> all = List.copyOf(bundle);
        bundle.clear();
        bundles.accept(all);
    }

    private void run(Runnable work) {
        try {
            display.asyncExec(work);
        } catch (SWTException theWindowIsGone) {
            // Nobody is there to hear.
        }
    }
}
