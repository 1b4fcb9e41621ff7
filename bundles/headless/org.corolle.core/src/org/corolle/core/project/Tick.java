// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.util.concurrent.CancellationException;

import org.corolle.core.Progress;

/** Tells progress in lumps, and stops the work when it is cancelled. */
final class Tick {

    private static final int LUMP = 500;

    private final Progress progress;
    private int pending;

    Tick(Progress progress) {
        this.progress = progress;
    }

    void once() {
        if (++pending == LUMP) {
            flush();
        }
    }

    void flush() {
        stopIfCancelled(progress);
        progress.worked(pending);
        pending = 0;
    }

    static void stopIfCancelled(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }
}
