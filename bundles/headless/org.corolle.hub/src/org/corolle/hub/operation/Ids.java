// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

import java.util.regex.Pattern;

/** The shape of ids that senders choose: UUIDs in lower case (RFC 9562). */
public final class Ids {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Ids() { }

    public static boolean isValid(String id) {
        return id != null && UUID.matcher(id).matches();
    }
}
