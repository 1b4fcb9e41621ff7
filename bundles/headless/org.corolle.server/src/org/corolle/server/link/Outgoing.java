// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.link;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** A message to send: encoded once and, when it is long, compressed once; the same bytes for all who get it. */
public final class Outgoing {

    /** Shorter messages gain nothing by compression, in bytes. */
    private static final int WORTH_COMPRESSING = 4096;
    /** From here on speed counts more than the last percent of size, in bytes. */
    private static final int LARGE = 64 * 1024;
    /** RFC 7692 §7.2.1: what a flushed block ends with, which is left out on the wire. */
    static final byte[] TAIL = {0, 0, (byte) 0xFF, (byte) 0xFF};

    private final byte[] plain;
    private byte[] deflated;

    private Outgoing(byte[] plain) {
        this.plain = plain;
    }

    public static Outgoing text(String text) {
        return new Outgoing(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The message as it is, in UTF-8; not to be changed. */
    byte[] plain() {
        return plain;
    }

    boolean worthCompressing() {
        return plain.length >= WORTH_COMPRESSING;
    }

    synchronized byte[] deflated() {
        if (deflated == null) {
            deflated = deflate(plain);
        }
        return deflated;
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(bytes.length >= LARGE ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION, true);
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
            return ByteBuffer.allocate(all.length - TAIL.length).put(all, 0, all.length - TAIL.length).array();
        } finally {
            deflater.end();
        }
    }
}
