// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The library dates a workbook by the clock and lists merged cells in the order of a hash table. This copies a package,
 * its entries as they are but for the few whose text is to be changed, so that the same grid can be the same bytes.
 * (ZIP: APPNOTE.TXT 6.3, §4.3.)
 */
final class StablePackage {

    private static final int LOCAL_HEADER = 30;
    private static final int CENTRAL_HEADER = 46;
    private static final int END_RECORD = 22;
    private static final short VERSION = 20;
    private static final short DEFLATED = 8;

    private final ByteBuffer zip;
    private final ByteArrayOutputStream central = new ByteArrayOutputStream();
    private final OutputStream out;
    private int written;

    private StablePackage(byte[] zip, OutputStream out) {
        this.zip = little(zip);
        this.out = out;
    }

    /** Copies the package, changing the texts of the entries of these names. */
    static void copy(byte[] zip, Map<String, UnaryOperator<String>> changes, OutputStream out) throws IOException {
        new StablePackage(zip, out).copy(changes);
    }

    private void copy(Map<String, UnaryOperator<String>> changes) throws IOException {
        int end = zip.capacity() - END_RECORD;
        int directory = zip.getInt(end + 16);
        int at = directory;
        while (at < end) {
            int next = at + CENTRAL_HEADER + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
            int start = zip.getInt(at + 42);
            String name = new String(zip.array(), at + CENTRAL_HEADER, zip.getShort(at + 28), StandardCharsets.UTF_8);
            byte[] header = bytes(at, next);
            if (changes.containsKey(name)) {
                changed(header, name, changes.get(name).apply(text(start, zip.getInt(at + 20))));
            } else {
                entry(header, bytes(start, next < end ? zip.getInt(next + 42) : directory));
            }
            at = next;
        }
        byte[] last = bytes(end, zip.capacity());
        little(last).putInt(12, central.size()).putInt(16, written);
        central.writeTo(out);
        out.write(last);
    }

    private void changed(byte[] header, String name, String text) throws IOException {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(plain);
        byte[] packed = deflated(plain);
        ByteBuffer local = little(new byte[LOCAL_HEADER + name.length() + packed.length]);
        local.putInt(0x04034b50).putShort(VERSION).putShort((short) 0).putShort(DEFLATED).putInt(0)
                .putInt((int) crc.getValue()).putInt(packed.length).putInt(plain.length)
                .putShort((short) name.length()).putShort((short) 0)
                .put(name.getBytes(StandardCharsets.US_ASCII)).put(packed);
        little(header).putShort(8, (short) 0).putShort(10, DEFLATED).putInt(16, (int) crc.getValue())
                .putInt(20, packed.length).putInt(24, plain.length);
        entry(header, local.array());
    }

    private void entry(byte[] header, byte[] local) throws IOException {
        little(header).putInt(42, written);
        central.write(header);
        out.write(local);
        written += local.length;
    }

    private String text(int start, int size) throws IOException {
        int data = start + LOCAL_HEADER + zip.getShort(start + 26) + zip.getShort(start + 28);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(zip.array(), data, size),
                new Inflater(true))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] deflated(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (OutputStream deflating = new DeflaterOutputStream(packed, deflater)) {
            deflating.write(plain);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private byte[] bytes(int from, int to) {
        byte[] part = new byte[to - from];
        System.arraycopy(zip.array(), from, part, 0, part.length);
        return part;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
