// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.connection;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.OpCode;

/**
 * One connection. Messages come one after another, on a thread of the network's; sending never waits: who does not
 * take in what is sent is dropped.
 */
public final class ClientConnection implements FrameHandler {

    /** Who is told what happens on a connection, in order. */
    public interface Listener {

        void opened(ClientConnection connection);

        void message(ClientConnection connection, String text);

        /** The other side broke a rule; it is still to be sent away. */
        void misused(ClientConnection connection, CloseReason why);

        /** Told once, also of a link that was never opened. */
        void closed(ClientConnection connection);
    }

    /**
     * What one connection may do.
     *
     * @param longestMessage in bytes, as sent and as inflated
     * @param perSecond      messages a second in the long run
     * @param haste          messages at once
     * @param backlog        bytes that may wait to be taken in by the other side
     */
    public record Limits(int maxMessageBytes, int perSecond, int burst, long backlog) { }

    private static final int MAX_FRAME_BYTES = 64 * 1024;

    private final Limits limits;
    private final Listener listener;
    private final MessageAssembler assembly;
    private final RateLimiter rateLimiter;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile CoreSession session;
    private volatile boolean leaving;
    private volatile long heard = System.nanoTime();

    public ClientConnection(Limits limits, Listener listener) {
        this.limits = limits;
        this.listener = listener;
        this.assembly = new MessageAssembler(limits.maxMessageBytes());
        this.rateLimiter = new RateLimiter(limits.perSecond(), limits.burst(), System.nanoTime());
    }

    /** Whether the other side is on this very computer. */
    public boolean isLocal() {
        return session != null && session.getLocalAddress() instanceof InetSocketAddress at
                && at.getAddress().isLoopbackAddress();
    }

    /** When the other side was heard of last, by {@link System#nanoTime()}. */
    public long heard() {
        return heard;
    }

    /** Sends a message, compressed where that is worth it and agreed upon. */
    public void send(OutgoingMessage message) {
        CoreSession to = session;
        if (to == null || leaving) {
            return;
        }
        boolean deflate = message.worthCompressing() && to.isRsv1Used();
        byte[] bytes = deflate ? message.deflated() : message.plain();
        if (waiting.addAndGet(bytes.length) > limits.backlog() + bytes.length) {
            abort();
            listener.misused(this, CloseReason.TOO_SLOW);
            return;
        }
        synchronized (this) {
            for (int from = 0; from == 0 || from < bytes.length; from += MAX_FRAME_BYTES) {
                int size = Math.min(MAX_FRAME_BYTES, bytes.length - from);
                Frame frame = new Frame(from == 0 ? OpCode.TEXT : OpCode.CONTINUATION, from + size == bytes.length,
                        ByteBuffer.wrap(bytes, from, size).slice());
                frame.setRsv1(deflate && from == 0);
                to.sendFrame(frame, new Taken(size), false);
            }
        }
    }

    /** Asks the other side for a sign of life. */
    public void ping() {
        CoreSession to = session;
        if (to != null && !leaving) {
            to.sendFrame(new Frame(OpCode.PING), Callback.NOOP, false);
        }
    }

    /** Ends the connection after a last message. */
    public void leave(CloseReason why, OutgoingMessage lastWords) {
        CoreSession to = session;
        if (to != null && !leaving) {
            send(lastWords);
            leaving = true;
            to.close(why.code(), why.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '), Callback.NOOP);
        }
    }

    /** Ends the connection without another word. */
    public void abort() {
        leaving = true;
        CoreSession to = session;
        if (to != null) {
            to.abort();
        }
    }

    @Override
    public void onOpen(CoreSession opened, Callback callback) {
        session = opened;
        listener.opened(this);
        callback.succeeded();
        opened.demand();
    }

    @Override
    public void onFrame(Frame frame, Callback callback) {
        heard = System.nanoTime();
        if (!leaving) {
            take(frame);
        }
        callback.succeeded();
        session.demand();
    }

    @Override
    public void onError(Throwable cause, Callback callback) {
        callback.succeeded();
    }

    @Override
    public void onClosed(CloseStatus status, Callback callback) {
        leaving = true;
        end();
        callback.succeeded();
    }

    /** Tells the listener, once, that this connection is over. */
    public void end() {
        if (ended.compareAndSet(false, true)) {
            listener.closed(this);
        }
    }

    private void take(Frame frame) {
        if (frame.isFin() && !rateLimiter.allows(heard)) {
            listener.misused(this, CloseReason.TOO_MANY);
            return;
        }
        switch (frame.getOpCode()) {
            case OpCode.TEXT -> {
                assembly.begin(frame.isRsv1());
                text(frame);
            }
            case OpCode.CONTINUATION -> text(frame);
            case OpCode.BINARY -> listener.misused(this, CloseReason.NOT_UNDERSTOOD);
            case OpCode.PING -> session.sendFrame(new Frame(OpCode.PONG, copy(frame.getPayload())), Callback.NOOP,
                    false);
            default -> { }
        }
    }

    private void text(Frame frame) {
        try {
            if (frame.hasPayload()) {
                assembly.add(frame.getPayload());
            }
            if (frame.isFin()) {
                listener.message(this, assembly.end());
            }
        } catch (MessageAssembler.TooLarge e) {
            listener.misused(this, CloseReason.TOO_LARGE);
        } catch (MessageAssembler.NotUtf8 e) {
            refuse(CloseStatus.BAD_PAYLOAD, "not UTF-8");
        } catch (MessageAssembler.Garbled e) {
            listener.misused(this, CloseReason.NOT_UNDERSTOOD);
        }
    }

    /** Ends the connection as RFC 6455 wants it ended, without words of ours. */
    private void refuse(int code, String reason) {
        leaving = true;
        session.close(code, reason, Callback.NOOP);
    }

    private static ByteBuffer copy(ByteBuffer bytes) {
        return bytes == null ? ByteBuffer.allocate(0) : ByteBuffer.allocate(bytes.remaining()).put(bytes.slice())
                .flip();
    }

    /** Counts down what the network has taken. */
    private final class Taken implements Callback {
        private final int size;

        Taken(int size) {
            this.size = size;
        }

        @Override
        public void succeeded() {
            waiting.addAndGet(-size);
        }

        @Override
        public void failed(Throwable x) {
            waiting.addAndGet(-size);
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }
    }
}
