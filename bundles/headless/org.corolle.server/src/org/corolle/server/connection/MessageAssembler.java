// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.connection;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Puts the fragments of a message together again, inflates them, and never holds more than the longest message. */
final class MessageAssembler {

    /** Thrown for a message longer than allowed, once it is known to be. */
    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Thrown for bytes that are no compressed data. */
    static class Garbled extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Thrown for a text that is no UTF-8. */
    static final class NotUtf8 extends Garbled {
        private static final long serialVersionUID = 1L;
    }

    private final int longest;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean compressed;

    /** An assembly of messages of at most so many bytes. */
    MessageAssembler(int longest) {
        this.longest = longest;
    }

    void begin(boolean deflated) {
        bytes.reset();
        compressed = deflated;
    }

    void add(ByteBuffer payload) throws TooLarge {
        if (bytes.size() + payload.remaining() > longest) {
            throw new TooLarge();
        }
        byte[] part = new byte[payload.remaining()];
        payload.get(part);
        bytes.writeBytes(part);
    }

    String end() throws TooLarge, Garbled {
        byte[] all = bytes.toByteArray();
        bytes.reset();
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(compressed ? inflate(all) : all))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotUtf8();
        }
    }

    private byte[] inflate(byte[] deflated) throws TooLarge, Garbled {
        Inflater inflater = new Inflater(true);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] part = new byte[8192];
            for (byte[] input : new byte[][] {deflated, OutgoingMessage.DEFLATE_TAIL}) {
                inflater.setInput(input);
                for (int n = inflater.inflate(part); n > 0; n = inflater.inflate(part)) {
                    out.write(part, 0, n);
                    if (out.size() > longest) {
                        throw new TooLarge();
                    }
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new Garbled();
        } finally {
            inflater.end();
        }
    }
}
