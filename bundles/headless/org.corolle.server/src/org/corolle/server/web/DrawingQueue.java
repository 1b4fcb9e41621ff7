// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.io.ByteArrayOutputStream;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.corolle.core.Progress;

/**
 * Writes drawings on threads of its own, a few at a time: thirty who want the same of the same project share one, and
 * who comes when all places are taken hears how long to wait. From any thread.
 */
final class DrawingQueue implements AutoCloseable {

    /** Told to who comes when no place is left. */
    static final class Busy extends Exception {
        private static final long serialVersionUID = 1L;
        private final int seconds;

        Busy(int seconds) {
            super("no place is left for a drawing", null, false, false);
            this.seconds = seconds;
        }

        /** After how many seconds a place is likely to be free. */
        int seconds() {
            return seconds;
        }
    }

    private static final System.Logger LOGGER = System.getLogger(DrawingQueue.class.getName());
    private static final int MAX_CONCURRENT_DRAWINGS = 2;
    private static final int MAX_WAITING_DRAWINGS = 8;
    /** Files that are kept for who asks for the same: some are posters of megabytes. */
    private static final int MAX_KEPT_DRAWINGS = 12;
    private static final int MIN_RETRY_S = 2;
    private static final int MAX_RETRY_S = 60;

    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(MAX_CONCURRENT_DRAWINGS, MAX_CONCURRENT_DRAWINGS,
            1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MAX_WAITING_DRAWINGS), DrawingQueue::daemon);
    private final Map<Object, CompletableFuture<byte[]>> results = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, CompletableFuture<byte[]>> eldest) {
            return size() > MAX_KEPT_DRAWINGS;
        }
    };
    private volatile long lastNanos = TimeUnit.SECONDS.toNanos(1);

    DrawingQueue() {
        workers.allowCoreThreadTimeOut(true);
    }

    /** The bytes of this drawing, or {@link Busy}, or what went wrong. */
    synchronized CompletableFuture<byte[]> draw(ProjectVersion version, DrawingOrder order) {
        Object key = Map.entry(version.number(), order);
        CompletableFuture<byte[]> known = results.get(key);
        if (known != null && !known.isCompletedExceptionally()) {
            return known;
        }
        CompletableFuture<byte[]> result = new CompletableFuture<>();
        try {
            workers.execute(() -> write(version, order, result));
        } catch (RejectedExecutionException full) {
            return CompletableFuture.failedFuture(new Busy(wait(workers.getQueue().size())));
        }
        results.put(key, result);
        return result;
    }

    private int wait(int before) {
        double seconds = (before + 1) * lastNanos / 1e9 / MAX_CONCURRENT_DRAWINGS;
        return (int) Math.min(MAX_RETRY_S, Math.max(MIN_RETRY_S, Math.ceil(seconds)));
    }

    private void write(ProjectVersion version, DrawingOrder order, CompletableFuture<byte[]> result) {
        long start = System.nanoTime();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            order.kind().write(version.project(), order.request(), out, Progress.NONE);
            result.complete(out.toByteArray());
        } catch (Throwable e) {
            LOGGER.log(Level.WARNING, "a drawing could not be written: " + order.kind().id(), e);
            result.completeExceptionally(e);
        }
        lastNanos = System.nanoTime() - start;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "Corolle drawing");
        thread.setDaemon(true);
        return thread;
    }
}
