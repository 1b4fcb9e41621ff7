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
import java.time.LocalDate;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The library dates a workbook by the clock. This copies the package's entries as they are, but gives the document's own
 * date as the time of creation, so that the same grid is the same bytes. (ZIP: APPNOTE.TXT 6.3, §4.3.)
 */
final class DatedPackage {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";
    private static final int LOCAL_HEADER = 30;
    private static final int CENTRAL_HEADER = 46;
    private static final int END_RECORD = 22;

    private final ByteBuffer zip;
    private final ByteArrayOutputStream central = new ByteArrayOutputStream();
    private final OutputStream out;
    private long written;

    private DatedPackage(byte[] zip, OutputStream out) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        this.out = out;
    }

    static void write(byte[] zip, LocalDate date, OutputStream out) throws IOException {
        new DatedPackage(zip, out).copy(date);
    }

    private void copy(LocalDate date) throws IOException {
        int end = zip.capacity() - END_RECORD;
        int directory = zip.getInt(end + 16);
        int at = directory;
        while (at < end) {
            int next = at + CENTRAL_HEADER + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
            int start = zip.getInt(at + 42);
            int stop = next < end ? zip.getInt(next + 42) : directory;
            String name = new String(zip.array(), at + CENTRAL_HEADER, zip.getShort(at + 28), StandardCharsets.UTF_8);
            byte[] header = bytes(at, next);
            if (name.equals(PROPERTIES)) {
                dated(header, start, zip.getInt(at + 20), date);
            } else {
                entry(header, bytes(start, stop));
            }
            at = next;
        }
        finish(bytes(end, zip.capacity()));
    }

    private void dated(byte[] header, int start, int size, LocalDate date) throws IOException {
        int data = start + LOCAL_HEADER + zip.getShort(start + 26) + zip.getShort(start + 28);
        byte[] text = inflated(data, size).replaceAll(CREATED, "$1" + date + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(text);
        ByteBuffer local = ByteBuffer.allocate(LOCAL_HEADER + PROPERTIES.length() + text.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        local.putInt(zip.getInt(start)).putShort((short) 20).putShort((short) 0).putShort((short) 0)
                .putInt(0).putInt((int) crc.getValue()).putInt(text.length).putInt(text.length)
                .putShort((short) PROPERTIES.length()).putShort((short) 0)
                .put(PROPERTIES.getBytes(StandardCharsets.UTF_8)).put(text);
        ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).putShort(8, (short) 0).putShort(10, (short) 0)
                .putInt(16, (int) crc.getValue()).putInt(20, text.length).putInt(24, text.length);
        entry(header, local.array());
    }

    private void entry(byte[] header, byte[] local) throws IOException {
        ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).putInt(42, (int) written);
        central.write(header);
        out.write(local);
        written += local.length;
    }

    private void finish(byte[] end) throws IOException {
        ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN).putInt(12, central.size()).putInt(16, (int) written);
        central.writeTo(out);
        out.write(end);
    }

    private String inflated(int data, int size) throws IOException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(zip.array(), data, size),
                new Inflater(true))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private byte[] bytes(int from, int to) {
        byte[] part = new byte[to - from];
        System.arraycopy(zip.array(), from, part, 0, part.length);
        return part;
    }
}
