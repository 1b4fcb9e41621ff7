// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.connection;

import org.eclipse.jetty.websocket.core.AbstractExtension;
import org.eclipse.jetty.websocket.core.ExtensionConfig;
import org.eclipse.jetty.websocket.core.WebSocketComponents;

/**
 * permessage-deflate (RFC 7692) without memory from message to message, in both directions: so a message can be
 * compressed once and sent to all. It only lets marked frames pass; {@link OutgoingMessage} and {@link
 * MessageAssembler} do the work.
 */
public final class PermessageDeflate extends AbstractExtension {

    public static final String NAME = "permessage-deflate";

    /** Written without "=", which browsers reject. */
    private static final ExtensionConfig AGREED = ExtensionConfig
            .parse(NAME + ";server_no_context_takeover;client_no_context_takeover");

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public void init(ExtensionConfig asked, WebSocketComponents components) {
        super.init(AGREED, components);
    }

    /** Whether this offer can be met: a smaller window for what the server sends cannot. */
    public static boolean suits(ExtensionConfig offer) {
        return NAME.equals(offer.getName()) && offer.getParameter("server_max_window_bits", 15) == 15;
    }

    @Override
    public boolean isRsv1User() {
        return true;
    }
}
