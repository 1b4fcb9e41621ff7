// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.connection;

import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.AbstractExtension;
import org.eclipse.jetty.websocket.core.ExtensionConfig;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.exception.ProtocolException;

/**
 * permessage-deflate (RFC 7692) without memory from message to message, in both directions: so a message can be
 * compressed once and sent to all. It only lets marked frames pass; {@link OutgoingMessage} and {@link
 * MessageAssembler} do the work.
 */
public final class PermessageDeflate extends AbstractExtension {

    public static final String NAME = "permessage-deflate";
    static final String SERVER_NO_CONTEXT = "server_no_context_takeover";
    static final String CLIENT_NO_CONTEXT = "client_no_context_takeover";
    static final String SERVER_WINDOW = "server_max_window_bits";
    static final String CLIENT_WINDOW = "client_max_window_bits";

    /** Written without "=", which browsers reject. */
    private static final String AGREED = NAME + ";" + SERVER_NO_CONTEXT + ";" + CLIENT_NO_CONTEXT;

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public void init(ExtensionConfig asked, WebSocketComponents components) {
        boolean windowed = asked.getParameterKeys().contains(SERVER_WINDOW);
        super.init(ExtensionConfig.parse(AGREED + (windowed
                ? ";" + SERVER_WINDOW + "=" + ExtensionOffers.WINDOW_BITS : "")), components);
    }

    /** RFC 7692 §6.1: only the first frame of a message is marked. */
    @Override
    public void onFrame(Frame frame, Callback callback) {
        if (frame.isRsv1() && (OpCode.isControlFrame(frame.getOpCode()) || frame.getOpCode() == OpCode.CONTINUATION)) {
            callback.failed(new ProtocolException("RSV1 on a frame that does not begin a message"));
            return;
        }
        super.onFrame(frame, callback);
    }

    @Override
    public boolean isRsv1User() {
        return true;
    }
}
