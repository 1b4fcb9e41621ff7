// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.corolle.hub.change.Participant.Role;
import org.corolle.room.state.RoomAct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTest {

    private static final String FONT = "/fonts/AtkinsonHyperlegible-Regular.ttf";

    @TempDir
    Path folder;

    private ServedRoom served;
    private int port;

    @BeforeEach
    void open() throws Exception {
        served = ServedRoom.open(folder);
        port = served.server.port();
    }

    @AfterEach
    void theRoomGoesOn() throws Exception {
        try (RoomClient client = served.enter(Role.SCRIBE)) {
            client.look("chain", "");
            client.await("scene");
        } finally {
            served.close();
        }
    }

    @Test
    void sendsFontsAndPictograms() throws IOException {
        assertEquals(200, RawHttp.status(RawHttp.get(port, FONT)));
        assertTrue(RawHttp.get(port, "/pictograms.json").contains("application/json"));
    }

    @Test
    void sendsNothingAgainThatTheBrowserHas() throws IOException {
        String mark = RawHttp.get(port, FONT).replaceAll("(?s).*?ETag: (\"[0-9a-f]+\").*", "$1");

        assertEquals(304, RawHttp.status(RawHttp.get(port, FONT, "If-None-Match: " + mark)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../META-INF/MANIFEST.MF", "/fonts/../../META-INF/MANIFEST.MF",
            "/%2e%2e/META-INF/MANIFEST.MF",
            "/fonts/%2e%2e%2f%2e%2e%2fMETA-INF/MANIFEST.MF", "//etc/passwd", "/fonts//AtkinsonHyperlegible-Regular.ttf",
            "/..\\..\\etc\\passwd", "/fonts/..%5c..%5c", "/%00", "/index.html%00.ttf",
                    "/fonts/AtkinsonHyperlegible-Regular.ttf%00",
            "/fonts/", "/fonts", "/.git/config", "/assets/.hidden", "/room", "/file:///etc/passwd", "/web/index.html",
            "/séance.corolle", "/fonts;x=1/AtkinsonHyperlegible-Regular.ttf", "/WEB-INF/web.xml",
                    "http://evil.example/", "*"})
    void opensNoPathButItsOwn(String path) throws IOException {
        int status = RawHttp.status(RawHttp.get(port, path));

        assertTrue(status == 400 || status == 404 || status == 421, path + " gave " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1",
            "localhost.evil.example:PORT",
            "127.0.0.1:PORT@evil.example", "192.168.1.7:PORT", ""})
    void answersToItsOwnNameOnly(String host) throws IOException {
        String name = host.replace("PORT", String.valueOf(port));

        int status = RawHttp.status(RawHttp.request(port, "GET " + FONT + " HTTP/1.1\r\nHost: " + name));

        assertTrue(status == 400 || status == 421, name + " gave " + status);
    }

    @Test
    void takesNoSecondName() throws IOException {
        String answer = RawHttp.get(port, FONT, "Host: evil.example");

        assertTrue(RawHttp.status(answer) == 400 || RawHttp.status(answer) == 421, answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get"})
    void onlyGives(String method) throws IOException {
        int status = RawHttp.status(RawHttp.request(port,
                method + " " + FONT + " HTTP/1.1\r\nHost: 127.0.0.1:" + port));

        assertTrue(status == 400 || status == 405 || status == 421, method + " gave " + status);
    }

    @Test
    void tellsTheBrowserToTrustNobodyElse() throws IOException {
        String answer = RawHttp.get(port, "/pictograms.json");

        assertTrue(answer.contains("Content-Security-Policy: default-src 'self'"), answer);
        assertTrue(answer.contains("frame-ancestors 'none'") && answer.contains("X-Content-Type-Options: nosniff")
                && answer.contains("Referrer-Policy: no-referrer"), answer);
        assertFalse(answer.contains("unsafe") || answer.contains("Server:") || answer.contains("Set-Cookie"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flower.svg", "flower.pdf", "chain.png", "stakeholder-map.svg"})
    void drawsForWhoMaySeeIt(String name) throws IOException {
        String secret = "X-Corolle-Secret: " + served.room.secret(Role.PARTICIPANT);

        assertEquals(200, RawHttp.status(RawHttp.get(port, "/draw/" + name + "?subject=&dimension=&lang=fr&look=light",
                secret)));
        assertEquals(404, RawHttp.status(RawHttp.get(port, "/draw/nothing.svg", secret)));
        assertEquals(404, RawHttp.status(RawHttp.get(port, "/draw/flower.exe", secret)));
    }

    @Test
    void aDrawingIsCalledAsTheWindowAndTheCommandLineCallIt() throws IOException {
        String secret = "X-Corolle-Secret: " + served.room.secret(Role.PARTICIPANT);

        String french = RawHttp.get(port, "/draw/flower.svg?subject=&lang=fr", secret);
        String english = RawHttp.get(port, "/draw/flower.svg?subject=&lang=en", secret);

        assertTrue(french.contains("attachment; filename*=UTF-8''s%C3%A9ance-fleur.svg"), french.substring(0, 600));
        assertTrue(english.contains("attachment; filename*=UTF-8''s%C3%A9ance-flower.svg"), english.substring(0, 600));
    }

    @Test
    void drawsForNobodyElseNorWhatLiesFaceDown() throws IOException {
        assertEquals(403, RawHttp.status(RawHttp.get(port, "/draw/flower.svg")));
        assertEquals(403, RawHttp.status(RawHttp.get(port, "/draw/flower.svg", "X-Corolle-Secret: x")));
        served.room.perform(Role.FACILITATOR, new RoomAct.Hide(true)).join();

        assertEquals(403, RawHttp.status(RawHttp.get(port, "/draw/flower.svg",
                "X-Corolle-Secret: " + served.room.secret(Role.PROJECTOR))));
        assertEquals(200, RawHttp.status(RawHttp.get(port, "/draw/flower.svg",
                "X-Corolle-Secret: " + served.room.secret(Role.SCRIBE))));
    }

    @Test
    void refusesHeadersWithoutEnd() throws IOException {
        int status = RawHttp.status(RawHttp.get(port, "/", "X: " + "x".repeat(100_000)));

        assertEquals(431, status);
    }

    @Test
    void refusesAWebsocketOfAnotherSite() throws IOException {
        for (String origin : new String[] {"http://evil.example", "https://127.0.0.1:" + port, "null",
                "http://127.0.0.1", ""}) {
            assertEquals(403, RawHttp.status(upgrade("Origin: " + origin)), origin);
        }
    }

    @Test
    void refusesAWebsocketThatDoesNotSayFromWhere() throws IOException {
        assertEquals(403, RawHttp.status(upgrade("X-Nothing: 1")));
    }

    private String upgrade(String header) throws IOException {
        return RawHttp.request(port,
                "GET /room HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nUpgrade: websocket\r\n" + header
                + "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
                + "\r\nConnection: Upgrade");
    }
}
