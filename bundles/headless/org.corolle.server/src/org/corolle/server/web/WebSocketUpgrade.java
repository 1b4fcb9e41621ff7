// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.corolle.server.connection.ClientConnection;
import org.corolle.server.connection.ExtensionOffers;
import org.corolle.server.connection.PermessageDeflate;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.WebSocketExtensionRegistry;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.core.server.WebSocketNegotiator;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;
import org.eclipse.jetty.websocket.core.server.WebSocketUpgradeHandler;

/** Makes websockets of requests that come from a page of this very server, while there is room at the door. */
public final class WebSocketUpgrade implements WebSocketNegotiator {

    /** Where a board asks for its websocket. */
    public static final String PATH = "/room";

    private static final int FORBIDDEN = 403;
    private static final int BUSY = 503;

    private final BooleanSupplier hasRoom;
    private final Supplier<ClientConnection> connections;
    private final Runnable foreign;

    /** A doorway; {@code foreign} hears of each request from a page of another site. */
    public WebSocketUpgrade(BooleanSupplier hasRoom, Supplier<ClientConnection> connections, Runnable foreign) {
        this.hasRoom = hasRoom;
        this.connections = connections;
        this.foreign = foreign;
    }

    /** The handler that upgrades, and hands on everything else. */
    public Handler in(Server server, Handler otherwise) {
        WebSocketComponents components = WebSocketServerComponents.ensureWebSocketComponents(server);
        WebSocketExtensionRegistry extensions = components.getExtensionRegistry();
        List.copyOf(extensions.getAvailableExtensionNames()).forEach(extensions::unregister);
        extensions.register(PermessageDeflate.NAME, PermessageDeflate.class);
        WebSocketUpgradeHandler handler = new WebSocketUpgradeHandler(components, h -> h.addMapping(PATH, this));
        handler.setHandler(otherwise);
        return handler;
    }

    @Override
    public FrameHandler negotiate(ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
        String host = request.getHeaders().get(HttpHeader.HOST);
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        if (origin == null || !origin.equalsIgnoreCase("http://" + host)) {
            foreign.run();
            return refuse(response, callback, FORBIDDEN);
        }
        if (!hasRoom.getAsBoolean()) {
            return refuse(response, callback, BUSY);
        }
        List<String> offers = request.getHeaders().getValuesList(HttpHeader.SEC_WEBSOCKET_EXTENSIONS.asString());
        response.setExtensions(ExtensionOffers.first(offers).map(List::of).orElse(List.of()));
        return connections.get();
    }

    private static FrameHandler refuse(Response response, Callback callback, int status) {
        StaticFiles.answer(response, callback, status, "");
        return null;
    }
}
