// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets no more bytes through than a reader would accept. */
final class Limit extends FilterOutputStream {

    static final class Reached extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private long left;

    Limit(OutputStream out, long most) {
        super(out);
        left = most;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        take(length);
        out.write(bytes, from, length);
    }

    @Override
    public void write(int value) throws IOException {
        take(1);
        out.write(value);
    }

    private void take(int length) throws Reached {
        left -= length;
        if (left < 0) {
            throw new Reached();
        }
    }
}
