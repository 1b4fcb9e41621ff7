// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.talk;

import java.util.LinkedHashMap;
import java.util.Map;

import org.corolle.server.link.Outgoing;
import org.corolle.hub.wire.Json;

/** Builds a message field by field. */
final class Message {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Message() { }

    static Message of(String type) {
        return new Message().with("t", type);
    }

    Message with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** The field, unless there is no value for it. */
    Message unlessNull(String name, Object value) {
        return value == null ? this : with(name, value);
    }

    Outgoing outgoing() {
        return Outgoing.text(Json.write(fields));
    }
}
