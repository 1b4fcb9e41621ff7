// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.connection;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** A message to send: encoded once and, when it is long, compressed once; the same bytes for all who get it. */
public final class OutgoingMessage {

    /** Shorter messages gain nothing by compression, in bytes. */
    private static final int MIN_COMPRESSED_BYTES = 4096;
    /** From here on speed counts more than the last percent of size, in bytes. */
    private static final int LARGE_MESSAGE_BYTES = 64 * 1024;
    /** RFC 7692 §7.2.1: what a flushed block ends with, which is left out on the wire. */
    static final byte[] DEFLATE_TAIL = {0, 0, (byte) 0xFF, (byte) 0xFF};

    private final byte[] plain;
    private byte[] deflated;

    private OutgoingMessage(byte[] plain) {
        this.plain = plain;
    }

    public static OutgoingMessage text(String text) {
        return new OutgoingMessage(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The message as it is, in UTF-8; not to be changed. */
    public byte[] plain() {
        return plain;
    }

    boolean worthCompressing() {
        return plain.length >= MIN_COMPRESSED_BYTES;
    }

    synchronized byte[] deflated() {
        if (deflated == null) {
            deflated = deflate(plain);
        }
        return deflated;
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(bytes.length >= LARGE_MESSAGE_BYTES ? Deflater.BEST_SPEED
                : Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
            byte[] part = new byte[8192];
            int n = deflater.deflate(part, 0, part.length, Deflater.SYNC_FLUSH);
            while (n > 0) {
                out.write(part, 0, n);
                n = n < part.length ? 0 : deflater.deflate(part, 0, part.length, Deflater.SYNC_FLUSH);
            }
            byte[] all = out.toByteArray();
            return ByteBuffer.allocate(all.length - DEFLATE_TAIL.length).put(all, 0, all.length - DEFLATE_TAIL.length)
                    .array();
        } finally {
            deflater.end();
        }
    }
}
