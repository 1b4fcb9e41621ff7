// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.util.regex.Pattern;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets in only requests that a board makes: GET, by a name of this server, for a plain path. Everything that goes out
 * carries the headers that keep a browser from doing more with it than a board does.
 */
public final class RequestFilter extends Handler.Wrapper {

    private static final Pattern PLAIN =
            Pattern.compile("/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)?");
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int MISDIRECTED = 421;

    private final AllowedHosts hosts;
    private final Runnable refused;

    /** A door for these names; {@code refused} hears of each request that was turned away. */
    public RequestFilter(AllowedHosts hosts, Runnable refused, Handler inside) {
        super(inside);
        this.hosts = hosts;
        this.refused = refused;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String host = request.getHeaders().get(HttpHeader.HOST);
        boolean known = request.getHeaders().getCSV(HttpHeader.HOST, false).size() == 1
                && hosts.knows(host, Request.getLocalPort(request));
        secure(response.getHeaders(), known ? host : "");
        if (!known) {
            return refuse(response, callback, MISDIRECTED);
        }
        if (!"GET".equals(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET");
            return refuse(response, callback, NOT_ALLOWED);
        }
        String path = request.getHttpURI().getPath();
        if (path == null || !PLAIN.matcher(path).matches()) {
            return refuse(response, callback, NOT_FOUND);
        }
        return super.handle(request, response, callback);
    }

    private boolean refuse(Response response, Callback callback, int status) {
        refused.run();
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        StaticFiles.answer(response, callback, status, "");
        return true;
    }

    /**
     * Old WebKit does not count a websocket to the same host as 'self', so it is named. By swt: a page in the window's
     * own browser widget calls the window, and nothing else.
     */
    private static void secure(HttpFields.Mutable headers, String host) {
        headers.put("Content-Security-Policy",
                "default-src 'self'; connect-src 'self' swt:" + (host.isEmpty() ? "" : " ws://" + host)
                + "; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'"
                + "; frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }
}
