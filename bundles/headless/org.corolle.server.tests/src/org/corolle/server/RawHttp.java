// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests byte by byte as one writes them, for what no proper client would send. */
final class RawHttp {

    private static final int TIMEOUT_MS = 60_000;

    private RawHttp() { }

    /** The whole answer to a GET of this path by the right name. */
    static String get(int port, String path, String... headers) throws IOException {
        return request(port, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port, headers);
    }

    /** The same, from another address of this computer. */
    static String getFrom(String device, int port, String path, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(device), 0)) {
            return exchange(socket, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port, headers);
        }
    }

    /** The whole answer to a request that begins so; the connection is closed after it. */
    static String request(int port, String beginning, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return exchange(socket, beginning, headers);
        }
    }

    private static String exchange(Socket socket, String beginning, String... headers) throws IOException {
        socket.setSoTimeout(TIMEOUT_MS);
        StringBuilder request = new StringBuilder(beginning);
        for (String header : headers) {
            request.append("\r\n").append(header);
        }
        request.append("\r\nConnection: close\r\n\r\n");
        socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    /** The value of a header of the answer; empty when it has none. */
    static String header(String answer, String name) {
        return head(answer).lines().filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
                .map(line -> line.substring(name.length() + 1).strip()).findFirst().orElse("");
    }

    /** What stands behind the headers, in UTF-8. */
    static String body(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        return end < 0 ? "" : new String(answer.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1),
                StandardCharsets.UTF_8);
    }

    private static String head(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        return end < 0 ? answer : answer.substring(0, end);
    }
}
