// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.source;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A package of parts that unpacks to a bounded size, whatever it claims. */
public final class BoundedZip implements Closeable {

    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_BYTES = 100_000_000;

    private final ZipFile zip;
    private int left = MOST_BYTES;

    public BoundedZip(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        if (zip.size() > MOST_ENTRIES) {
            zip.close();
            throw new TooLarge();
        }
    }

    /** Whether there is such a part. */
    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The bytes of a part. */
    public InputStream part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(left);
            left -= bytes.length;
            if (left == 0) {
                throw new TooLarge();
            }
            return new ByteArrayInputStream(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
