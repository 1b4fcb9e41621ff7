// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.corolle.hub.wire.JsonFields;
import org.corolle.hub.wire.WireJson;

/** A device in the room, made of the JDK's own websocket. */
final class RoomClient implements WebSocket.Listener, AutoCloseable {

    static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final long TIMEOUT_S = 10;

    final List<String> heard = new CopyOnWriteArrayList<>();
    final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final Map<String, BlockingQueue<JsonFields>> inboxes = new ConcurrentHashMap<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    static RoomClient connect(int port) {
        return connect(port, "http://127.0.0.1:" + port);
    }

    static RoomClient connect(int port, String origin) {
        return connect(URI.create("ws://127.0.0.1:" + port + "/room"), origin);
    }

    static RoomClient connect(URI room, String origin) {
        RoomClient client = new RoomClient();
        client.socket = HTTP.newWebSocketBuilder().header("Origin", origin).buildAsync(room, client).join();
        return client;
    }

    static String newKey() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    WebSocket socket() {
        return socket;
    }

    void hello(String secret, String key) {
        send(Map.of("t", "hello", "v", 1L, "secret", secret, "me", key, "lang", "fr", "look", "light"));
    }

    void send(Map<String, Object> message) {
        text(WireJson.write(message));
    }

    void text(String text) {
        socket.sendText(text, true).join();
    }

    void look(String type, String subject) {
        send(Map.of("t", "view", "type", type, "subject", subject, "dimension", ""));
    }

    /** Sends an act and waits for its answer. */
    JsonFields act(String id, Object... namesAndValues) throws Exception {
        Map<String, Object> act = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            act.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        send(Map.of("t", "act", "id", id, "act", act));
        return answer(id);
    }

    JsonFields addCard(List<String> where, String text) throws Exception {
        return act(newId(), "do", "card-add", "id", newId(), "action", where.get(0), "dimension", where.get(1), "text",
                text);
    }

    JsonFields room(Object... namesAndValues) throws Exception {
        Map<String, Object> act = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            act.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        String id = newId();
        send(Map.of("t", "room", "id", id, "act", act));
        return answer(id);
    }

    JsonFields answer(String id) throws Exception {
        JsonFields answer = await("answer");
        while (!id.equals(answer.text("id"))) {
            answer = await("answer");
        }
        return answer;
    }

    /** The next message of this kind; those of other kinds stay for later. */
    JsonFields await(String type) throws Exception {
        JsonFields next = inbox(type).poll(TIMEOUT_S, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("no " + type + " came; heard " + heard.size() + " messages");
        }
        return next;
    }

    private BlockingQueue<JsonFields> inbox(String type) {
        return inboxes.computeIfAbsent(type, t -> new LinkedBlockingQueue<>());
    }

    /** Waits for a message of this kind of which this is true. */
    boolean until(String type, java.util.function.Predicate<String> test) throws Exception {
        for (int i = 0; i < 100; i++) {
            if (test.test(String.valueOf(await(type).map()))) {
                return true;
            }
        }
        return false;
    }

    int code() throws Exception {
        return closed.get(TIMEOUT_S, TimeUnit.SECONDS);
    }

    @Override
    public void onOpen(WebSocket opened) {
        opened.request(1);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            heard.add(part.toString());
            try {
                JsonFields message = WireJson.read(part.toString());
                inbox(message.text("t")).add(message);
            } catch (WireJson.Malformed e) {
                throw new AssertionError(e);
            }
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.complete(-1);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
