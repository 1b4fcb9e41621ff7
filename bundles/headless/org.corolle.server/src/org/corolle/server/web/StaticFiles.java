// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends the files that come with the program, from memory, and asks the browser to look for newer ones each time. */
public final class StaticFiles extends Handler.Abstract.NonBlocking {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;

    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getPath().substring(1);
        Asset asset = asset(path.isEmpty() ? "index.html" : path);
        if (asset == null) {
            answer(response, callback, NOT_FOUND, "");
        } else {
            send(asset, request, response, callback);
        }
        return true;
    }

    private Asset asset(String path) {
        Asset known = assets.get(path);
        if (known == null) {
            known = AssetLoader.file(path).orElse(null);
            if (known != null) {
                assets.put(path, known);
            }
        }
        return known;
    }

    private static void send(Asset asset, Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getPath();
        boolean page = path.equals("/") || path.endsWith(".html");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, asset.type());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, page ? "no-store" : "no-cache");
        if (!page) {
            response.getHeaders().put(HttpHeader.ETAG, asset.etag());
            if (asset.etag().equals(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
                answer(response, callback, NOT_MODIFIED, "");
                return;
            }
        }
        boolean gzip = asset.gzip() != null && request.getHeaders().contains(HttpHeader.ACCEPT_ENCODING, "gzip");
        response.getHeaders().put(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString());
        if (gzip) {
            response.getHeaders().put(HttpHeader.CONTENT_ENCODING, "gzip");
        }
        byte[] bytes = gzip ? asset.gzip() : asset.bytes();
        response.setStatus(OK);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
    }

    /** Answers with a status and a few words. */
    static void answer(Response response, Callback callback, int status, String words) {
        response.setStatus(status);
        if (!words.isEmpty()) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        }
        response.write(true, java.nio.charset.StandardCharsets.UTF_8.encode(words), callback);
    }
}
