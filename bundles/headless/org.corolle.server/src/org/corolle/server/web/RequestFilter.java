// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets in only requests that a board makes: GET or HEAD, by a name of this server, for a plain path. Everything that
 * goes out
 * carries the headers that keep a browser from doing more with it than a board does.
 */
public final class RequestFilter extends Handler.Wrapper {

    private static final Pattern PLAIN =
            Pattern.compile("/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)?");
    private static final List<String> METHODS = List.of("GET", "HEAD");
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int MISDIRECTED = 421;

    private final AllowedHosts hosts;
    private final RequestDeadlines deadlines;
    private final Runnable refused;

    /** A filter for these names; {@code refused} hears of each request that was turned away. */
    public RequestFilter(AllowedHosts hosts, RequestDeadlines deadlines, Runnable refused, Handler inside) {
        super(inside);
        this.hosts = hosts;
        this.deadlines = deadlines;
        this.refused = refused;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        deadlines.arrived(connection);
        Request.addCompletionListener(request, failure -> deadlines.answered(connection));
        String host = request.getHeaders().get(HttpHeader.HOST);
        boolean known = request.getHeaders().getCSV(HttpHeader.HOST, false).size() == 1
                && hosts.knows(host, Request.getLocalPort(request));
        SecurityHeaders.put(response.getHeaders(), known ? host : "");
        if (!known) {
            return refuse(response, callback, MISDIRECTED);
        }
        if (!METHODS.contains(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, String.join(", ", METHODS));
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
}
