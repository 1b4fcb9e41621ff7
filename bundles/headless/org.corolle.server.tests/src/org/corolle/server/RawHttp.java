// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests byte by byte as one writes them, for what no proper client would send. */
final class RawHttp {

    private static final int TIMEOUT_S = 5_000;

    private RawHttp() { }

    /** The whole answer to a GET of this path by the right name. */
    static String get(int port, String path, String... headers) throws IOException {
        return request(port, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port, headers);
    }

    /** The whole answer to a request that begins so; the connection is closed after it. */
    static String request(int port, String beginning, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(TIMEOUT_S);
            StringBuilder request = new StringBuilder(beginning);
            for (String header : headers) {
                request.append("\r\n").append(header);
            }
            request.append("\r\nConnection: close\r\n\r\n");
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
