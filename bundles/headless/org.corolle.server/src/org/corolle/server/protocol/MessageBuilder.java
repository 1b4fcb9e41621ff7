// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.util.LinkedHashMap;
import java.util.Map;

import org.corolle.hub.wire.WireJson;
import org.corolle.server.connection.OutgoingMessage;

/** Builds a message field by field. */
final class MessageBuilder {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private MessageBuilder() { }

    static MessageBuilder of(String type) {
        return new MessageBuilder().with("t", type);
    }

    MessageBuilder with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** The field, unless there is no value for it. */
    MessageBuilder unlessNull(String name, Object value) {
        return value == null ? this : with(name, value);
    }

    OutgoingMessage outgoing() {
        return OutgoingMessage.text(WireJson.write(fields));
    }
}
