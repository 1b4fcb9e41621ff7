// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.corolle.core.Progress;

/**
 * The bytes of a project on their way to the parser: tells progress, stops when cancelled or when there are too many,
 * and remembers how they began and how they ended. It leaves the stream below open.
 */
final class Source extends InputStream {

    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final int KEPT = 1 << 12;

    private final InputStream bytes;
    private final Progress progress;
    private final long most;
    private byte[] head = { };
    private byte[] tail = { };
    private long count;

    Source(InputStream bytes, Progress progress, long most) {
        this.bytes = bytes;
        this.progress = progress;
        this.most = most;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        Tick.stopIfCancelled(progress);
        int read = bytes.read(target, from, length);
        if (read > 0) {
            count += read;
            if (count > most) {
                throw new TooLarge();
            }
            keep(Arrays.copyOfRange(target, from + Math.max(0, read - KEPT), from + read),
                    Arrays.copyOfRange(target, from, from + Math.min(read, KEPT)));
            progress.worked(read);
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** The first characters, as far as they are ASCII; without the zeros of wider encodings. */
    String head() {
        return ascii(head);
    }

    /** The last characters of all, which reads what the parser left. */
    String tail() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return ascii(tail);
    }

    long count() {
        return count;
    }

    private void keep(byte[] last, byte[] first) {
        tail = last.length >= KEPT ? last : end(concat(tail, last));
        if (head.length < KEPT) {
            byte[] more = concat(head, first);
            head = Arrays.copyOf(more, Math.min(KEPT, more.length));
        }
    }

    private static byte[] end(byte[] all) {
        return Arrays.copyOfRange(all, Math.max(0, all.length - KEPT), all.length);
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private static String ascii(byte[] some) {
        return new String(some, StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
