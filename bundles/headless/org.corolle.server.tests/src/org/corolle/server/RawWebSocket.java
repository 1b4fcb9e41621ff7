// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A websocket frame by frame as one writes them, for what no proper client would send. */
final class RawWebSocket implements AutoCloseable {

    static final int CONTINUATION = 0;
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;
    static final int FIN = 0x80;
    static final int RSV1 = 0x40;

    private static final int TIMEOUT_MS = 10_000;
    private static final int USUAL_BUFFER = 64 * 1024;
    private static final int NARROW_BUFFER = 2 * 1024;
    private static final byte[] MASK = {1, 2, 3, 4};

    private final Socket socket;
    private final DataInputStream in;
    final String handshake;

    /** Connects with these headers beside the usual ones; an answer that is no 101 stands in {@link #handshake}. */
    RawWebSocket(int port, String... headers) throws IOException {
        this(new InetSocketAddress("127.0.0.1", port), USUAL_BUFFER, headers);
    }

    /** A device that can hold back next to nothing of what it does not take in. */
    static RawWebSocket narrow(int port) throws IOException {
        return new RawWebSocket(new InetSocketAddress("127.0.0.1", port), NARROW_BUFFER);
    }

    private RawWebSocket(InetSocketAddress at, int buffer, String... headers) throws IOException {
        int port = at.getPort();
        socket = new Socket();
        socket.setReceiveBufferSize(buffer);
        socket.connect(at);
        socket.setSoTimeout(TIMEOUT_MS);
        in = new DataInputStream(socket.getInputStream());
        StringBuilder request = new StringBuilder("GET /room HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nOrigin: http://127.0.0.1:" + port + "\r\nUpgrade: websocket\r\nConnection: Upgrade"
                + "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        write(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            answer.append((char) in.readUnsignedByte());
        }
        handshake = answer.toString();
    }

    /** The value of a header of the handshake's answer; empty when it has none. */
    String header(String name) {
        return handshake.lines().filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ": "))
                .map(line -> line.substring(name.length() + 2)).findFirst().orElse("");
    }

    /** Sends one masked frame; the first byte is the opcode with its marks. */
    void frame(int first, byte[] payload) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(first);
        length(frame, payload.length, 0x80);
        frame.writeBytes(MASK);
        for (int i = 0; i < payload.length; i++) {
            frame.write(payload[i] ^ MASK[i % MASK.length]);
        }
        write(frame.toByteArray());
    }

    /** Sends one frame without a mask. */
    void unmasked(int first, byte[] payload) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(first);
        length(frame, payload.length, 0);
        frame.writeBytes(payload);
        write(frame.toByteArray());
    }

    void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** The code of the close frame that comes, whatever comes before it; 1006 when the line ends without one. */
    int closeCode() throws IOException {
        try {
            while (true) {
                int opcode = in.readUnsignedByte() & 0x0F;
                byte[] payload = in.readNBytes(length());
                if (opcode == CLOSE) {
                    return payload.length < 2 ? 1005 : ByteBuffer.wrap(payload).getShort() & 0xFFFF;
                }
            }
        } catch (EOFException | SocketException end) {
            return 1006;
        }
    }

    /** The payload of the next frame of this kind. */
    byte[] await(int opcode) throws IOException {
        while (true) {
            int next = in.readUnsignedByte() & 0x0F;
            byte[] payload = in.readNBytes(length());
            if (next == opcode) {
                return payload;
            }
        }
    }

    private int length() throws IOException {
        int length = in.readUnsignedByte() & 0x7F;
        return length == 126 ? in.readUnsignedShort() : length == 127 ? (int) in.readLong() : length;
    }

    private static void length(ByteArrayOutputStream frame, int length, int mask) {
        if (length < 126) {
            frame.write(mask | length);
        } else if (length <= 0xFFFF) {
            frame.write(mask | 126);
            frame.writeBytes(ByteBuffer.allocate(2).putShort((short) length).array());
        } else {
            frame.write(mask | 127);
            frame.writeBytes(ByteBuffer.allocate(8).putLong(length).array());
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
