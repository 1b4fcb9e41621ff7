// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import org.corolle.hub.Hub;
import org.eclipse.core.runtime.Platform;

/** How many parts of the window show a project; when the last one lets it go, its hub is closed. */
final class ReferenceCount {

    private final Hub hub;
    private final Runnable closing;
    private final Runnable closed;
    private int count;
    private boolean over;
    private boolean givenUp;

    ReferenceCount(Hub hub, Runnable closing, Runnable closed) {
        this.hub = hub;
        this.closing = closing;
        this.closed = closed;
    }

    synchronized boolean hold() {
        if (!over) {
            count++;
        }
        return !over;
    }

    synchronized void release() {
        count--;
        if (count > 0 || over) {
            return;
        }
        over = true;
        Thread ending = new Thread(() -> {
            closing.run();
            if (givenUp) {
                hub.discard();
            } else {
                hub.close();
            }
        }, "Corolle closing");
        ending.start();
        awaitShortly(ending);
        closed.run();
    }

    /** The window does not stand still for a disk that does not answer; what is written is written to its end. */
    private static void awaitShortly(Thread ending) {
        try {
            ending.join(BoundedWait.DISPLAY_MS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (ending.isAlive()) {
            Platform.getLog(ReferenceCount.class).warn("the project is being closed beside the window");
        }
    }

    synchronized int count() {
        return count;
    }

    synchronized void giveUp(boolean wanted) {
        givenUp = wanted;
    }

    synchronized boolean isGivenUp() {
        return givenUp;
    }
}
