// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.corolle.hub.HubStopped;
import org.corolle.hub.change.Delta;
import org.corolle.hub.file.FileNews;
import org.corolle.ui.look.WindowLanguage;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Who listens to an open project, and to what. All listeners are called on the display thread. */
public final class ProjectEvents {

    private final Display display;
    private final List<Consumer<List<Delta>>> changes = new CopyOnWriteArrayList<>();
    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> hearers = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> ofFailure = new CopyOnWriteArrayList<>();
    private final List<Consumer<FileNews>> ofFiles = new CopyOnWriteArrayList<>();
    private final List<Supplier<Optional<String>>> cautions = new CopyOnWriteArrayList<>();
    private volatile String failure = "";
    private FileNews latest;

    ProjectEvents(Display display) {
        this.display = display;
    }

    List<Consumer<List<Delta>>> changes() {
        return changes;
    }

    List<Runnable> waiting() {
        return waiting;
    }

    List<Consumer<String>> hearers() {
        return hearers;
    }

    /** Has somebody say, before one goes on in another file, what would stay behind. */
    public void addCaution(Supplier<Optional<String>> caution) {
        cautions.add(caution);
    }

    /** What would stay behind if one went on in another file. */
    Optional<String> caution() {
        return cautions.stream().flatMap(c -> c.get().stream()).findFirst();
    }

    void changed(List<Delta> deltas) {
        changes.forEach(l -> l.accept(deltas));
    }

    void flush() {
        waiting.forEach(Runnable::run);
    }

    /** Flushes on the display thread and waits for it, unless the window is too busy to answer. */
    void flushFromAnywhere() {
        if (display.getThread() == Thread.currentThread()) {
            flush();
            return;
        }
        CompletableFuture<Void> flushed = new CompletableFuture<>();
        onDisplay(() -> {
            flush();
            flushed.complete(null);
        });
        try {
            BoundedWait.of(flushed, BoundedWait.DISPLAY_MS);
        } catch (TimeoutException busy) {
            Platform.getLog(ProjectEvents.class).warn("the window was busy: its last letters are saved the next time");
        }
    }

    void say(String words) {
        hearers.forEach(h -> h.accept(words));
    }

    boolean isFailed() {
        return !failure.isEmpty();
    }

    /** Tells this listener when the project can no longer be changed; at once when that is so already. */
    public void onFailure(Consumer<String> listener) {
        ofFailure.add(listener);
        if (isFailed()) {
            listener.accept(failure);
        }
    }

    public void noFailure(Consumer<String> listener) {
        ofFailure.remove(listener);
    }

    /** From any thread. */
    void failed(HubStopped why) {
        onDisplay(() -> {
            failure = why.message(WindowLanguage.locale());
            ofFailure.forEach(l -> l.accept(failure));
        });
    }

    /** Tells this listener what others do to the project's file; the latest at once, unless all is well. */
    public void onFileNews(Consumer<FileNews> listener) {
        ofFiles.add(listener);
        if (latest != null && latest.kind() != FileNews.Kind.AS_BEFORE) {
            listener.accept(latest);
        }
    }

    public void noFileNews(Consumer<FileNews> listener) {
        ofFiles.remove(listener);
    }

    /** From any thread. */
    void file(FileNews news) {
        onDisplay(() -> {
            latest = news;
            ofFiles.forEach(l -> l.accept(news));
        });
    }

    void onDisplay(Runnable work) {
        try {
            display.asyncExec(work);
        } catch (SWTException theWindowIsGone) {
            // Nobody is there to hear.
        }
    }

    /** Runs this on the display thread after a while, unless the window is gone by then. */
    void later(int millis, Runnable work) {
        onDisplay(() -> display.timerExec(millis, work));
    }
}
