// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/** Lines of a journal: eight hexadecimal digits of CRC-32, a space, the record on one line, a line feed. UTF-8. */
final class Records {

    /** The records that are whole, and where the last whole one ends. A torn end is left out. */
    record Found(List<String> records, long end) { }

    /** Thrown when a bad record is followed by a good one: that is damage and no torn end. */
    static final class DamagedMiddle extends Exception {
        private static final long serialVersionUID = 1L;
        final long record;

        DamagedMiddle(long record) {
            super("record " + record, null, false, false);
            this.record = record;
        }
    }

    private static final int CHECKSUM_BYTES = 9;

    private Records() { }

    static byte[] line(String record) {
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        return (check(bytes) + " " + record + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static Found read(byte[] journal) throws DamagedMiddle {
        List<String> records = new ArrayList<>();
        long bad = -1;
        int end = 0;
        int number = 0;
        for (int start = 0; start < journal.length;) {
            int stop = start;
            while (stop < journal.length && journal[stop] != '\n') {
                stop++;
            }
            number++;
            String record = stop < journal.length ? whole(journal, start, stop) : null;
            if (record == null && bad < 0) {
                bad = number;
            } else if (record != null && bad >= 0) {
                throw new DamagedMiddle(bad);
            } else if (record != null) {
                records.add(record);
                end = stop + 1;
            }
            start = stop + 1;
        }
        return new Found(records, end);
    }

    /** All records that are whole, wherever they stand. */
    static List<String> whole(byte[] log) {
        List<String> records = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < log.length; at++) {
            if (log[at] == '\n') {
                String record = whole(log, start, at);
                if (record != null) {
                    records.add(record);
                }
                start = at + 1;
            }
        }
        return records;
    }

    private static String whole(byte[] journal, int start, int stop) {
        if (stop - start <= CHECKSUM_BYTES) {
            return null;
        }
        byte[] bytes = new byte[stop - start - CHECKSUM_BYTES];
        System.arraycopy(journal, start + CHECKSUM_BYTES, bytes, 0, bytes.length);
        String written = new String(journal, start, CHECKSUM_BYTES, StandardCharsets.ISO_8859_1);
        return written.equals(check(bytes) + " ") ? new String(bytes, StandardCharsets.UTF_8) : null;
    }

    private static String check(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
