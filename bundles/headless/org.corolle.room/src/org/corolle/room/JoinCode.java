// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Six letters by which participants come in who type an address instead of scanning it. There is no letter among them
 * that is taken for another letter or a digit, and no vowel, so that no code is a word. Never shown by
 * {@link #toString}.
 *
 * @param letters as they are shown, in capitals
 */
public record JoinCode(String letters) {

    /** The letters that codes are made of. */
    public static final String ALPHABET = "CDFHJKMPRTWXY";

    /** How many letters a code has. */
    public static final int LENGTH = 6;

    static JoinCode fresh(Random random) {
        return new JoinCode(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1)).collect(Collectors.joining()));
    }

    /**
     * What somebody has typed, as the letters of a code: capitals, without accents, spaces and hyphens. Nothing when
     * it has not the shape of a code.
     */
    public static Optional<String> read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\p{P}\\p{Z}\\s]", "")
                .toUpperCase(Locale.ROOT);
        return isWhole(plain) ? Optional.of(plain) : Optional.empty();
    }

    /** Whether these letters, as read, are this code; in a time that tells nothing of it. */
    public boolean is(String read) {
        return MessageDigest.isEqual(letters.getBytes(StandardCharsets.UTF_8), read.getBytes(StandardCharsets.UTF_8));
    }

    static boolean isWhole(String letters) {
        return letters.length() == LENGTH && letters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    @Override
    public String toString() {
        return "JoinCode";
    }
}
