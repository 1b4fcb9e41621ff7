// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import org.corolle.hub.Hub;

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
        closing.run();
        if (givenUp) {
            hub.discard();
        } else {
            hub.close();
        }
        closed.run();
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
