// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.corolle.server.connection.OutgoingMessage;
import org.corolle.server.text.ServerTexts;

/** Answers what reads files, on threads of its own: one question of a device at a time, and not too many of all. */
final class SlowQueries implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(SlowQueries.class.getName());
    private static final int MAX_CONCURRENT_QUERIES = 2;
    private static final int MAX_WAITING_QUERIES = 64;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(MAX_CONCURRENT_QUERIES, MAX_CONCURRENT_QUERIES,
            1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MAX_WAITING_QUERIES), SlowQueries::daemon);
    private final Set<String> asking = ConcurrentHashMap.newKeySet();

    SlowQueries() {
        threads.allowCoreThreadTimeOut(true);
    }

    /** Sends the answer when it is worked out, or at once that it cannot be now. */
    void ask(ClientSession client, String id, Supplier<OutgoingMessage> answer) {
        String who = client.participant().id();
        if (!asking.add(who)) {
            client.send(refused(client, id, "query.busy"));
            return;
        }
        try {
            threads.execute(() -> {
                try {
                    client.send(answer(client, id, answer));
                } finally {
                    asking.remove(who);
                }
            });
        } catch (RejectedExecutionException full) {
            asking.remove(who);
            client.send(refused(client, id, "query.busy"));
        }
    }

    private static OutgoingMessage answer(ClientSession client, String id, Supplier<OutgoingMessage> answer) {
        try {
            return answer.get();
        } catch (RuntimeException | Error e) {
            LOGGER.log(Level.WARNING, "a question could not be answered", e);
            return refused(client, id, "query.failed");
        }
    }

    private static OutgoingMessage refused(ClientSession client, String id, String key) {
        return QueryHandler.reply(id).with("why", ServerTexts.in(client.locale()).get(key)).outgoing();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "Corolle questions");
        thread.setDaemon(true);
        return thread;
    }
}
