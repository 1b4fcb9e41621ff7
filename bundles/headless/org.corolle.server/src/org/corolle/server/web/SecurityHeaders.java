// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import org.eclipse.jetty.http.HttpFields;

/**
 * The headers that keep a browser from doing more with an answer than a board does: on every answer, also on errors.
 */
final class SecurityHeaders {

    private SecurityHeaders() { }

    /**
     * Puts them on an answer to a request for this host, which may be empty when the request named none of ours. Old
     * WebKit does not count a websocket to the same host as 'self', so it is named. By swt: a page in the window's own
     * browser widget calls the window, and nothing else.
     */
    static void put(HttpFields.Mutable headers, String host) {
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
