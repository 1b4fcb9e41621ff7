// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

import java.util.regex.Pattern;

/** The shape of ids that senders choose: UUIDs in lower case (RFC 9562). */
public final class IdFormat {

    private static final Pattern UUID_PATTERN =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private IdFormat() { }

    public static boolean isValid(String id) {
        return id != null && UUID_PATTERN.matcher(id).matches();
    }
}
