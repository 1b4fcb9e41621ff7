// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectReader;
import org.corolle.hub.Hub;
import org.corolle.hub.Replica;
import org.corolle.hub.change.Delta;

/** A copy of the hub's project that takes in what has happened when its owner says so. */
final class WindowReplica {

    private final Queue<Delta> waiting = new ConcurrentLinkedQueue<>();
    private final Replica replica;

    private WindowReplica(Hub hub, Path file, Progress progress, Runnable news) throws ProjectProblem {
        Hub.Joined joined = BoundedWait.inBackground(hub.join(delta -> {
            waiting.add(delta);
            news.run();
        }));
        try {
            progress.begin(joined.project().length);
            this.replica = new Replica(new ProjectReader().read(new ByteArrayInputStream(joined.project()), file,
                    progress),
                    joined.number());
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    /** A copy of what the hub has now; the news run on the hub's thread whenever there is something to take in. */
    static WindowReplica of(Hub hub, Path file, Progress progress, Runnable news) throws ProjectProblem {
        return new WindowReplica(hub, file, progress, news);
    }

    Replica replica() {
        return replica;
    }

    /** Takes in all that has happened. Always on the same thread, or under the same lock. */
    void takeIn() {
        for (Delta delta = waiting.poll(); delta != null; delta = waiting.poll()) {
            replica.receive(delta);
        }
    }
}
