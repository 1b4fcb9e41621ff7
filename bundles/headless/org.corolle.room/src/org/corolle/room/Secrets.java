// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.corolle.hub.change.Participant.Role;

/**
 * One secret for each role, of 128 bits, written so that it can stand in an address, and the short code for
 * participants. Never shown by {@link #toString}.
 */
record Secrets(Map<Role, String> byRole, JoinCode code) {

    static final int SECRET_BYTES = 16;

    Secrets {
        byRole = new EnumMap<>(byRole);
    }

    static Secrets fresh(Random random) {
        Map<Role, String> secrets = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            secrets.put(role, random(random));
        }
        return new Secrets(secrets, JoinCode.fresh(random));
    }

    static String random(Random random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The role of this secret. All are compared, in a time that tells nothing of them. */
    Optional<Role> role(String secret) {
        byte[] given = secret.getBytes(StandardCharsets.UTF_8);
        Role found = null;
        for (Map.Entry<Role, String> entry : byRole.entrySet()) {
            if (MessageDigest.isEqual(entry.getValue().getBytes(StandardCharsets.UTF_8), given)) {
                found = entry.getKey();
            }
        }
        return Optional.ofNullable(found);
    }

    /** The same secrets; with a new code where the file is from before there were codes. */
    Secrets withCode(Random random) {
        return JoinCode.isWhole(code.letters()) ? this : new Secrets(byRole, JoinCode.fresh(random));
    }

    boolean isWhole() {
        return byRole.size() == Role.values().length && byRole.values().stream().distinct().count() == byRole.size()
                && byRole.values().stream().allMatch(s -> s.matches("[A-Za-z0-9_-]{22}"));
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
