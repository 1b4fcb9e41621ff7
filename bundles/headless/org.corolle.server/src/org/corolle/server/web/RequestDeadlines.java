// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.websocket.core.WebSocketConnection;

/**
 * Cuts connections whose request does not come to an end: a byte now and then keeps a connection from being idle, not
 * from being in the way. {@link #sweep} is to be called now and then; the rest from any thread.
 */
public final class RequestDeadlines implements Connection.Listener {

    private final long timeoutNanos;
    private final LongSupplier nanos;
    private final Map<Connection, Progress> connections = new ConcurrentHashMap<>();

    /** Deadlines of so many milliseconds from the first byte of a request to the end of its headers. */
    public RequestDeadlines(long timeoutMs, LongSupplier nanos) {
        this.timeoutNanos = TimeUnit.MILLISECONDS.toNanos(timeoutMs);
        this.nanos = nanos;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof WebSocketConnection) {
            return;
        }
        connections.put(connection, new Progress());
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    /** The headers of a request are in. */
    void arrived(Connection connection) {
        Progress progress = connections.get(connection);
        if (progress != null) {
            progress.arrived();
        }
    }

    /** The request is answered, or is none of HTTP any more. */
    void answered(Connection connection) {
        Progress progress = connections.get(connection);
        if (progress != null) {
            progress.answered(connection.getBytesIn());
        }
    }

    /** Cuts what is late by now. */
    public void sweep() {
        long now = nanos.getAsLong();
        connections.forEach((connection, progress) -> {
            if (progress.isLate(connection.getBytesIn(), now, timeoutNanos)) {
                connection.getEndPoint().close();
            }
        });
    }

    /** How far the request of one connection has come. */
    static final class Progress {

        private static final long NONE = Long.MIN_VALUE;

        private long bytesBefore;
        private long since = NONE;
        private boolean answering;

        synchronized void arrived() {
            answering = true;
        }

        synchronized void answered(long bytes) {
            answering = false;
            bytesBefore = bytes;
            since = NONE;
        }

        synchronized boolean isLate(long bytes, long now, long limit) {
            if (answering || bytes == bytesBefore) {
                since = NONE;
                return false;
            }
            since = since == NONE ? now : since;
            return now - since > limit;
        }
    }
}
