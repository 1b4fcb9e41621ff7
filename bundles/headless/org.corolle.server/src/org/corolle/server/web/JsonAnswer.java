// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.corolle.hub.wire.WireJson;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An answer to the page's own script: a few fields, which may hold words for the person. */
record JsonAnswer(Response response, Callback callback) {

    static final int OK = 200;
    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int TOO_MANY_REQUESTS = 429;
    static final int SERVER_ERROR = 500;
    static final int UNAVAILABLE = 503;

    /** The language a request asks for in {@code lang}: French unless it is English. */
    static Locale locale(Request request) {
        return "en".equals(Request.extractQueryParameters(request).getValue("lang")) ? Locale.ENGLISH : Locale.FRENCH;
    }

    void send(int status, Map<String, Object> fields) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, StandardCharsets.UTF_8.encode(WireJson.write(fields)), callback);
    }

    /** Not now: says why and in how many seconds to try again. */
    void later(int status, String why, int seconds) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, seconds);
        send(status, Map.of("why", why, "wait", (long) seconds));
    }
}
