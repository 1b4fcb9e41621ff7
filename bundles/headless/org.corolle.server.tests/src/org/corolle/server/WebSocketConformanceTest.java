// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.wire.WireJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 6455 and RFC 7692 say of frames and handshakes, byte by byte. */
class WebSocketConformanceTest {

    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";
    private static final Set<String> AGREED =
            Set.of("permessage-deflate", "server_no_context_takeover", "client_no_context_takeover");

    @TempDir
    private Path folder;

    private ServedRoom served;

    @BeforeEach
    void open() throws Exception {
        served = ServedRoom.open(folder);
    }

    @AfterEach
    void close() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"permessage-deflate", "permessage-deflate; client_max_window_bits",
            "permessage-deflate; client_max_window_bits=10", "permessage-deflate; client_max_window_bits=\"9\"",
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover",
            "x-unknown, permessage-deflate", "permessage-deflate; server_max_window_bits=9, permessage-deflate",
            "permessage-deflate; nothing=1, permessage-deflate; client_max_window_bits"})
    void acceptsAnOfferThatCanBeMet(String offer) throws IOException {
        try (RawWebSocket socket = connect(EXTENSIONS + ": " + offer)) {
            assertEquals(AGREED, agreed(socket));
        }
    }

    @Test
    void confirmsTheWindowThatItHasAnyway() throws IOException {
        try (RawWebSocket socket = connect(EXTENSIONS + ": permessage-deflate; server_max_window_bits=15")) {
            Set<String> windowed = new HashSet<>(AGREED);
            windowed.add("server_max_window_bits=15");
            assertEquals(windowed, agreed(socket));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"permessage-deflate; nothing", "permessage-deflate; nothing=1",
            "permessage-deflate; server_no_context_takeover; server_no_context_takeover",
            "permessage-deflate; client_max_window_bits; client_max_window_bits=9",
            "permessage-deflate; server_no_context_takeover=1", "permessage-deflate; client_no_context_takeover=true",
            "permessage-deflate; server_max_window_bits", "permessage-deflate; server_max_window_bits=7",
            "permessage-deflate; server_max_window_bits=16", "permessage-deflate; server_max_window_bits=015",
            "permessage-deflate; server_max_window_bits=10", "permessage-deflate; server_max_window_bits=x",
            "permessage-deflate; client_max_window_bits=7", "permessage-deflate; client_max_window_bits=16",
            "permessage-deflate; client_max_window_bits=08", "permessage-deflate; client_max_window_bits=+9",
            "permessage-deflate;", "Permessage-Deflate", "x-webkit-deflate-frame", "permessage-bzip2"})
    void declinesAnOfferThatIsWrongOrCannotBeMet(String offer) throws IOException {
        try (RawWebSocket socket = connect(EXTENSIONS + ": " + offer)) {
            assertTrue(socket.handshake.startsWith("HTTP/1.1 101 "), socket.handshake);
            assertEquals("", socket.header(EXTENSIONS));
        }
    }

    @Test
    void bearsAMarkedMessageOnlyWhereCompressionWasAgreedUpon() throws IOException {
        try (RawWebSocket socket = connect()) {
            socket.frame(RawWebSocket.FIN | RawWebSocket.RSV1 | RawWebSocket.TEXT, new byte[] {1});
            assertEquals(1002, socket.closeCode());
        }
    }

    @Test
    void bearsNoMarkOnAContinuation() throws IOException {
        try (RawWebSocket socket = connect(EXTENSIONS + ": permessage-deflate")) {
            socket.frame(RawWebSocket.RSV1 | RawWebSocket.TEXT, new byte[] {(byte) 0xAB});
            socket.frame(RawWebSocket.FIN | RawWebSocket.RSV1 | RawWebSocket.CONTINUATION, new byte[] {0x56});
            assertEquals(1002, socket.closeCode());
        }
    }

    @Test
    void bearsNoMarkOnAControlFrame() throws IOException {
        try (RawWebSocket socket = connect(EXTENSIONS + ": permessage-deflate")) {
            socket.frame(RawWebSocket.FIN | RawWebSocket.RSV1 | RawWebSocket.PING, new byte[] {1});
            assertEquals(1002, socket.closeCode());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0x10, 0x30, 0x03, 0x04, 0x05, 0x06, 0x07, 0x0B, 0x0C, 0x0D, 0x0E, 0x0F})
    void bearsNoReservedMarkOrOpcode(int first) throws IOException {
        try (RawWebSocket socket = connect()) {
            socket.frame(RawWebSocket.FIN | (first & 0x0F) | (first & 0x70) | (first >= 0x10 ? 1 : 0), new byte[0]);
            assertEquals(1002, socket.closeCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C3 28", "FF", "C0 AF", "ED A0 80", "F4 90 80 80", "E2 82", "F0 9F 98"})
    void closesFor1007WhenATextIsNoUtf8(String bytes) throws IOException {
        try (RawWebSocket socket = connect()) {
            socket.frame(RawWebSocket.FIN | RawWebSocket.TEXT, bytes(bytes));
            assertEquals(1007, socket.closeCode());
        }
    }

    @ParameterizedTest
    @CsvSource({"C3, 28", "E2 82, 41", "F0 9F 98, FF", "ED, A0 80", "C3 A9, E2 82"})
    void closesFor1007WhenATextIsNoUtf8OverItsFragments(String first, String second) throws IOException {
        try (RawWebSocket socket = connect()) {
            socket.frame(RawWebSocket.TEXT, bytes(first));
            socket.frame(RawWebSocket.PING | RawWebSocket.FIN, new byte[0]);
            socket.frame(RawWebSocket.FIN | RawWebSocket.CONTINUATION, bytes(second));
            assertEquals(1007, socket.closeCode());
        }
    }

    @Test
    void readsALetterThatIsSplitOverFragments() throws IOException {
        try (RawWebSocket socket = connect()) {
            byte[] hello = WireJson.write(Map.of("t", "hello", "v", 1L, "secret", served.room.secret(Role.PARTICIPANT),
                    "me", RoomClient.newKey(), "group", "é😀")).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < hello.length; i++) {
                int fin = i == hello.length - 1 ? RawWebSocket.FIN : 0;
                socket.frame(fin | (i == 0 ? RawWebSocket.TEXT : RawWebSocket.CONTINUATION), new byte[] {hello[i]});
            }
            String welcome = new String(socket.await(RawWebSocket.TEXT), StandardCharsets.UTF_8);
            assertTrue(welcome.contains("\"t\":\"welcome\""), welcome);
        }
    }

    @Test
    void closesFor1007WhenACloseReasonIsNoUtf8() throws IOException {
        try (RawWebSocket socket = connect()) {
            socket.frame(RawWebSocket.FIN | RawWebSocket.CLOSE, bytes("03 E8 C3 28"));
            assertEquals(1007, socket.closeCode());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535})
    void bearsNoCloseCodeThatNobodyMaySend(int code) throws IOException {
        try (RawWebSocket socket = connect()) {
            socket.frame(RawWebSocket.FIN | RawWebSocket.CLOSE, ByteBuffer.allocate(2).putShort((short) code).array());
            assertEquals(1002, socket.closeCode());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 1002, 1003, 1007, 1011, 3000, 4999})
    void answersAProperClose(int code) throws IOException {
        try (RawWebSocket socket = connect()) {
            socket.frame(RawWebSocket.FIN | RawWebSocket.CLOSE, ByteBuffer.allocate(2).putShort((short) code).array());
            assertEquals(code, socket.closeCode());
        }
    }

    @Test
    void bearsNoCloseOfOneByte() throws IOException {
        try (RawWebSocket socket = connect()) {
            socket.frame(RawWebSocket.FIN | RawWebSocket.CLOSE, new byte[] {3});
            assertEquals(1002, socket.closeCode());
        }
    }

    @Test
    void wantsAMaskOnEveryFrame() throws IOException {
        try (RawWebSocket socket = connect()) {
            socket.unmasked(RawWebSocket.FIN | RawWebSocket.TEXT, "{}".getBytes(StandardCharsets.UTF_8));
            assertEquals(1002, socket.closeCode());
        }
    }

    @Test
    void bearsNoControlFrameOver125Bytes() throws IOException {
        try (RawWebSocket socket = connect()) {
            socket.frame(RawWebSocket.FIN | RawWebSocket.PING, new byte[126]);
            assertEquals(1002, socket.closeCode());
        }
    }

    @Test
    void bearsNoFragmentedControlFrame() throws IOException {
        try (RawWebSocket socket = connect()) {
            socket.frame(RawWebSocket.PING, new byte[1]);
            assertEquals(1002, socket.closeCode());
        }
    }

    @Test
    void bearsNoContinuationOfNothing() throws IOException {
        try (RawWebSocket socket = connect()) {
            socket.frame(RawWebSocket.FIN | RawWebSocket.CONTINUATION, new byte[1]);
            assertEquals(1002, socket.closeCode());
        }
    }

    @Test
    void bearsNoMessageWithinAMessage() throws IOException {
        try (RawWebSocket socket = connect()) {
            socket.frame(RawWebSocket.TEXT, new byte[] {'{'});
            socket.frame(RawWebSocket.FIN | RawWebSocket.TEXT, new byte[] {'}'});
            assertEquals(1002, socket.closeCode());
        }
    }

    @Test
    void answersAPingWithWhatItHeld() throws IOException {
        try (RawWebSocket socket = connect()) {
            byte[] payload = new byte[125];
            payload[124] = 7;
            socket.frame(RawWebSocket.FIN | RawWebSocket.PING, payload);
            assertArrayEquals(payload, socket.await(RawWebSocket.PONG));
        }
    }

    @Test
    void refusesALengthBeyondAllMeasureBeforeItsBytesCome() throws IOException {
        try (RawWebSocket socket = connect()) {
            socket.write(bytes("81 FF 7F FF FF FF FF FF FF FF 01 02 03 04"));
            socket.write(new byte[70_000]);
            assertEquals(1009, socket.closeCode());
        }
    }

    private static Set<String> agreed(RawWebSocket socket) {
        return Set.of(socket.header(EXTENSIONS).replace(" ", "").split(";"));
    }

    private RawWebSocket connect(String... headers) throws IOException {
        return new RawWebSocket(served.server.port(), headers);
    }

    private static byte[] bytes(String hex) {
        String[] parts = hex.split(" ");
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = (byte) Integer.parseInt(parts[i], 16);
        }
        return bytes;
    }
}
