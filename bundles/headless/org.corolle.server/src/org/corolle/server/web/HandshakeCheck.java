// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers to what asks for a websocket and does not do it as RFC 6455 §4.2 wants: another version, a wrong key. */
public final class HandshakeCheck extends Handler.Wrapper {

    private static final String VERSION = "13";
    /** RFC 6455 §4.1: 16 bytes in base64. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]{21}[AQgw]==");
    private static final int BAD_REQUEST = 400;
    private static final int UPGRADE_REQUIRED = 426;

    public HandshakeCheck(Handler inside) {
        super(inside);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields headers = request.getHeaders();
        if (!WebSocketUpgrade.PATH.equals(request.getHttpURI().getPath())
                || !headers.contains(HttpHeader.UPGRADE, "websocket")) {
            return super.handle(request, response, callback);
        }
        List<String> versions = headers.getValuesList(HttpHeader.SEC_WEBSOCKET_VERSION);
        if (versions.size() == 1 && !versions.get(0).equals(VERSION) && versions.get(0).matches("[0-9, ]+")) {
            response.getHeaders().put(HttpHeader.UPGRADE, "websocket");
            response.getHeaders().put(HttpHeader.CONNECTION, "Upgrade");
            response.getHeaders().put(HttpHeader.SEC_WEBSOCKET_VERSION, VERSION);
            StaticFiles.answer(response, callback, UPGRADE_REQUIRED, "");
            return true;
        }
        boolean whole = versions.equals(List.of(VERSION)) && isKey(headers.getValuesList(HttpHeader.SEC_WEBSOCKET_KEY))
                && headers.contains(HttpHeader.CONNECTION, "upgrade")
                && request.getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_1_1;
        if (!whole) {
            StaticFiles.answer(response, callback, BAD_REQUEST, "");
            return true;
        }
        return super.handle(request, response, callback);
    }

    private static boolean isKey(List<String> keys) {
        return keys.size() == 1 && KEY.matcher(keys.get(0)).matches();
    }
}
