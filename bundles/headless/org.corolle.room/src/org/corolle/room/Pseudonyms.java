// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that nobody can trace back to the keys they stand for, and that are others in another room. */
record Pseudonyms(String salt) {

    String of(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((salt + " " + key).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, Secrets.SECRET_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
