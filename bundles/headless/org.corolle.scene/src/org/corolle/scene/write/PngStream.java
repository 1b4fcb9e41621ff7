// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a PNG row by row, so that a poster needs no more memory than a few of its rows. */
final class PngStream implements Closeable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int TRUE_COLOUR = 2;
    private static final int EIGHT_BITS = 8;
    private static final byte DIFFERENCE_FROM_ABOVE = 2;

    private final DataOutputStream target;
    private final Deflater deflater = new Deflater();
    private final byte[] packed = new byte[1 << 16];
    private byte[] above;

    PngStream(int width, int height, OutputStream target) throws IOException {
        this.target = new DataOutputStream(target);
        this.above = new byte[width * 3];
        target.write(SIGNATURE);
        chunk("IHDR", data -> {
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {EIGHT_BITS, TRUE_COLOUR, 0, 0, 0});
        });
    }

    /** How many dots a metre holds, for who prints it. */
    void dotsPerMetre(int dots) throws IOException {
        chunk("pHYs", data -> {
            data.writeInt(dots);
            data.writeInt(dots);
            data.write(1);
        });
    }

    void title(String title) throws IOException {
        chunk("iTXt", data -> {
            data.write("Title".getBytes(StandardCharsets.US_ASCII));
            data.write(new byte[5]);
            data.write(title.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** One row of colours, as 0xrrggbb. */
    void row(int[] colours, int offset) throws IOException {
        byte[] row = new byte[above.length];
        byte[] line = new byte[above.length + 1];
        line[0] = DIFFERENCE_FROM_ABOVE;
        for (int at = 0; at < row.length; at += 3) {
            int colour = colours[offset + at / 3];
            row[at] = (byte) (colour >> 16);
            row[at + 1] = (byte) (colour >> 8);
            row[at + 2] = (byte) colour;
        }
        for (int at = 0; at < row.length; at++) {
            line[at + 1] = (byte) (row[at] - above[at]);
        }
        above = row;
        deflater.setInput(line);
        while (!deflater.needsInput()) {
            pack();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            deflater.finish();
            while (!deflater.finished()) {
                pack();
            }
            chunk("IEND", data -> { });
            target.flush();
        } finally {
            deflater.end();
        }
    }

    private void pack() throws IOException {
        int length = deflater.deflate(packed);
        if (length > 0) {
            chunk("IDAT", data -> data.write(packed, 0, length));
        }
    }

    private interface Content {
        void write(DataOutputStream data) throws IOException;
    }

    private void chunk(String type, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.write(type.getBytes(StandardCharsets.US_ASCII));
        content.write(data);
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        target.writeInt(bytes.size() - type.length());
        bytes.writeTo(target);
        target.writeInt((int) sum.getValue());
    }
}
