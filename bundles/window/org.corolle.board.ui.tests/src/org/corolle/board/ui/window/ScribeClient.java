// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.window;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

import org.corolle.hub.wire.WireJson;

/** Another device in the room: a scribe's, without a screen. */
final class ScribeClient implements WebSocket.Listener, AutoCloseable {

    final List<String> heard = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    /** Comes in by this address, as a page would. */
    ScribeClient(String address) {
        URI page = URI.create(address);
        String host = page.getHost() + ":" + page.getPort();
        socket = HttpClient.newHttpClient().newWebSocketBuilder().header("Origin", "http://" + host)
                .buildAsync(URI.create("ws://" + host + "/room"), this).join();
        send(Map.of("t", "hello", "v", 1L, "secret", page.getFragment(), "me",
                UUID.randomUUID().toString().replace("-", ""),
                "lang", "fr", "look", "light"));
    }

    /** Asks for this act; the answer will be heard. */
    void act(Map<String, Object> act) {
        send(Map.of("t", "act", "id", UUID.randomUUID().toString(), "act", act));
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            heard.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private void send(Map<String, Object> message) {
        socket.sendText(WireJson.write(message), true).join();
    }
}
