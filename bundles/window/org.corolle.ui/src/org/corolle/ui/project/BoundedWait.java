// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for the hub, but never for ever: whoever waits goes on, and says what has not come. */
final class BoundedWait {

    /** A window that does not answer for longer is taken for a dead one. */
    static final long DISPLAY_MS = 2_000;
    /** A job may wait as long as a slow disk needs for a large project. */
    static final long BACKGROUND_MS = 120_000;

    private BoundedWait() { }

    /**
     * What the future brings.
     *
     * @throws TimeoutException       when it brings nothing in time
     * @throws CompletionException    around what it failed with
     * @throws CancellationException  when the waiting thread is asked to stop
     */
    static <T> T of(CompletableFuture<T> future, long millis) throws TimeoutException {
        try {
            return future.get(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CancellationException(String.valueOf(stop.getMessage()));
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        }
    }

    /** The same for work in the background, for which silence is a reason to stop. */
    static <T> T inBackground(CompletableFuture<T> future) {
        try {
            return of(future, BACKGROUND_MS);
        } catch (TimeoutException silent) {
            throw new CancellationException("the hub has not answered in " + BACKGROUND_MS + " ms");
        }
    }
}
