// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectReader;
import org.corolle.hub.Hub;
import org.corolle.hub.Replica;
import org.corolle.hub.change.Delta;
import org.corolle.model.project.EvaluationProject;
import org.corolle.server.web.ProjectVersion;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The server's own copy of the project: takes in together what has come, at once after a pause, else soon. */
final class ServerReplica implements AutoCloseable {

    /** Between two rounds of drawing, in nanoseconds: about a frame of a projector. */
    private static final long DRAWING_INTERVAL_NS = 15_000_000;

    private static final int JOIN_TIMEOUT_S = 20;

    private final Hub hub;
    private final ScheduledExecutorService thread;
    private final Queue<Delta> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean planned = new AtomicBoolean();
    private final Consumer<Delta> listener = this::hear;
    private final Replica replica;
    private ProjectVersion version;
    private volatile Runnable changed = () -> { };
    private volatile long last = System.nanoTime() - DRAWING_INTERVAL_NS;

    ServerReplica(Hub hub, ScheduledExecutorService thread) throws IOException {
        this.hub = hub;
        this.thread = thread;
        Hub.Joined joined = joined(hub.join(listener));
        try {
            replica = new Replica(new ProjectReader()
                    .read(new ByteArrayInputStream(joined.project()), Path.of("room.corolle"),
                    Progress.NONE), joined.number());
        } catch (ProjectProblem e) {
            throw new IOException(e);
        }
    }

    /** Whoever opens the room waits here, on the display thread perhaps: not for ever. */
    private static Hub.Joined joined(CompletableFuture<Hub.Joined> joining) throws IOException {
        try {
            return joining.get(JOIN_TIMEOUT_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the hub does not answer", e);
        }
    }

    /** The copy; to be read on the thread. */
    Replica replica() {
        return replica;
    }

    /** Calls this on the thread after each round of changes. */
    void onChange(Runnable then) {
        changed = then;
        plan();
    }

    /**
     * Does this on the thread when all is in that the hub has answered by now: who asks sees what it has done itself.
     */
    void caughtUp(Runnable then) {
        hub.ask(project -> null).whenComplete((done, closed) -> thread.execute(() -> {
            takeIn();
            then.run();
        }));
    }

    /** The project as it is, for whoever wants to take time over it: copied once after each change, not for each. */
    CompletableFuture<ProjectVersion> version() {
        return CompletableFuture.supplyAsync(() -> {
            if (version == null || version.number() != replica.number()) {
                EvaluationProject copy = EcoreUtil.copy(replica.project());
                fill(copy);
                copy.eAllContents().forEachRemaining(ServerReplica::fill);
                version = new ProjectVersion(replica.number(), copy);
            }
            return version;
        }, thread);
    }

    /** Lists come to be when they are first read, which two threads must not do at once. */
    private static void fill(EObject element) {
        element.eClass().getEAllStructuralFeatures().forEach(element::eGet);
    }

    @Override
    public void close() {
        hub.leave(listener);
    }

    private void hear(Delta delta) {
        waiting.add(delta);
        plan();
    }

    private void plan() {
        if (planned.compareAndSet(false, true)) {
            thread.schedule(this::round, Math.max(0, last + DRAWING_INTERVAL_NS - System.nanoTime()),
                    TimeUnit.NANOSECONDS);
        }
    }

    private void round() {
        planned.set(false);
        takeIn();
    }

    private void takeIn() {
        boolean any = false;
        for (Delta delta = waiting.poll(); delta != null; delta = waiting.poll()) {
            replica.receive(delta);
            any = true;
        }
        if (any) {
            changed.run();
        }
        last = System.nanoTime();
    }
}
