// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.corolle.hub.change.Participant.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 9110 and RFC 6455 §4.2 say of requests and answers, byte by byte. */
class HttpConformanceTest {

    private static final long HANDSHAKE_TIMEOUT_MS = 600;
    private static final int DRIP_MS = 50;
    private static final long TEST_TIMEOUT_S = 20;
    private static final List<String> OURS = List.of("Content-Security-Policy", "X-Content-Type-Options",
            "Referrer-Policy", "X-Frame-Options", "Cross-Origin-Resource-Policy", "Permissions-Policy");

    @TempDir
    private Path folder;

    private ServedRoom served;
    private int port;

    @BeforeEach
    void open() throws Exception {
        served = ServedRoom.open(folder, new ServerSettings(0, ServerSettings.MAX_MESSAGE_BYTES,
                ServerSettings.MAX_DEVICES, ServerSettings.MAX_BACKLOG_BYTES, HANDSHAKE_TIMEOUT_MS));
        port = served.server.port();
    }

    @AfterEach
    void close() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/pictograms.json", "/fonts/AtkinsonHyperlegible-Regular.ttf",
            "/draw/flower.svg?subject=", "/draw/flower.pdf?lang=en", "/join", "/nothing"})
    void aHeadIsAGetWithoutItsBody(String path) throws IOException {
        String secret = "X-Corolle-Secret: " + served.room.secret(Role.PARTICIPANT);
        String got = RawHttp.get(port, path, secret);

        String head = RawHttp.request(port, "HEAD " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port, secret);

        assertEquals(RawHttp.status(got), RawHttp.status(head));
        assertEquals("", RawHttp.body(head));
        for (String name : List.of("Content-Length", "Content-Type", "ETag", "Cache-Control")) {
            assertEquals(RawHttp.header(got, name), RawHttp.header(head, name), name);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"GET /pictograms.json HTTP/1.1|200", "GET /nothing HTTP/1.1|404", "POST / HTTP/1.1|405",
            "GET /../etc HTTP/1.1|400", "GET /%zz HTTP/1.1|400", "GET nothing HTTP/1.1|400", "G@T / HTTP/1.1|400",
            "GET / HTTP/9.9|505", "GET /draw/flower.svg HTTP/1.1|403", "GET /join HTTP/1.1|400"})
    void everyAnswerHasADateAndOurHeadersAndTellsNothingOfTheServer(String request, int status) throws IOException {
        String answer = RawHttp.request(port, request + "\r\nHost: 127.0.0.1:" + port);

        assertEquals(status, RawHttp.status(answer), answer);
        assertOurs(answer);
    }

    @Test
    void headersWithoutEndAreAnsweredLikeTheRest() throws IOException {
        String answer = RawHttp.get(port, "/", "X: " + "x".repeat(100_000));

        assertEquals(431, RawHttp.status(answer));
        assertOurs(answer);
    }

    @Test
    void aRequestForAnotherServerIsAnsweredLikeTheRest() throws IOException {
        String answer = RawHttp.request(port, "GET / HTTP/1.1\r\nHost: evil.example");

        assertEquals(421, RawHttp.status(answer));
        assertOurs(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "8", "12", "14", "0", "255"})
    void anotherVersionOfWebsocketIsToldWhichOneWeSpeak(String version) throws IOException {
        String answer = upgrade("GET", "Sec-WebSocket-Version: " + version,
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");

        assertEquals(426, RawHttp.status(answer));
        assertEquals("13", RawHttp.header(answer, "Sec-WebSocket-Version"));
        assertEquals("websocket", RawHttp.header(answer, "Upgrade"));
        assertTrue(RawHttp.header(answer, "Connection").toLowerCase().contains("upgrade"), answer);
        assertOurs(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "dGhlIHNhbXBsZSBub25jZQ", "dGhlIHNhbXBsZQ==",
            "dGhlIHNhbXBsZSBub25jZSBhbmQgbW9yZQ=="})
    void aWrongKeyIsABadRequest(String key) throws IOException {
        assertEquals(400, RawHttp.status(upgrade("GET", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: " + key)));
    }

    @Test
    void aHandshakeWithoutVersionOrWithTwoKeysIsABadRequest() throws IOException {
        String key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";

        assertEquals(400, RawHttp.status(upgrade("GET", key)));
        assertEquals(400, RawHttp.status(upgrade("GET", "Sec-WebSocket-Version: 13", key, key)));
        assertEquals(400, RawHttp.status(upgrade("GET", "Sec-WebSocket-Version: x", key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /room HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ", "GET /", "\r\n\r\n\r\n"})
    void aRequestThatDripsIsCut(String beginning) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            long start = System.nanoTime();
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));

            assertCutWhileItDrips(socket);

            assertTrue(System.nanoTime() - start >= TimeUnit.MILLISECONDS.toNanos(HANDSHAKE_TIMEOUT_MS / 2));
        }
    }

    @Test
    void aSecondRequestThatDripsIsCutToo() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(TEST_TIMEOUT_S));
            socket.getOutputStream().write(("HEAD /nothing HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            StringBuilder answer = new StringBuilder();
            while (answer.indexOf("\r\n\r\n") < 0) {
                answer.append((char) socket.getInputStream().read());
            }
            socket.getOutputStream().write("GET /".getBytes(StandardCharsets.US_ASCII));

            assertCutWhileItDrips(socket);
        }
    }

    @Test
    void aConnectionBetweenRequestsIsLeftInPeaceAndAWebsocketToo() throws Exception {
        try (RoomClient client = served.enter(Role.SCRIBE); Socket idle = new Socket("127.0.0.1", port)) {
            assertCutWhileItDrips(new Socket("127.0.0.1", port));

            client.send(java.util.Map.of("t", "ping"));
            client.await("pong");
            idle.getOutputStream().write(("HEAD / HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            assertEquals('H', idle.getInputStream().read());
        }
    }

    private static void assertCutWhileItDrips(Socket socket) throws IOException {
        socket.setSoTimeout(DRIP_MS);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TEST_TIMEOUT_S);
        while (System.nanoTime() < end) {
            try {
                socket.getOutputStream().write('x');
                if (socket.getInputStream().read() < 0) {
                    return;
                }
            } catch (SocketTimeoutException stillOpen) {
                continue;
            } catch (SocketException cut) {
                return;
            }
        }
        throw new AssertionError("the connection is still open");
    }

    private static void assertOurs(String answer) {
        for (String name : OURS) {
            assertFalse(RawHttp.header(answer, name).isEmpty(), name + " in " + answer);
        }
        ZonedDateTime.parse(RawHttp.header(answer, "Date"), DateTimeFormatter.RFC_1123_DATE_TIME);
        assertFalse(answer.contains("Jetty") || answer.contains("jetty") || !RawHttp.header(answer, "Server").isEmpty(),
                answer);
    }

    private String upgrade(String method, String... headers) throws IOException {
        return RawHttp.request(port, method + " /room HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nOrigin: http://127.0.0.1:" + port + "\r\nUpgrade: websocket\r\nConnection: Upgrade", headers);
    }
}
