// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.hub.wire.JsonFields;
import org.corolle.room.Room;
import org.corolle.server.connection.OutgoingMessage;

/**
 * Who points, drags and writes where: told to those who look at the same drawing, the latest only, and never more at
 * once than the room's network bears. The room's thread.
 */
final class Presence {

    /** Messages sent in one turn at most, over all: 20 turns a second. */
    private static final int MESSAGES_PER_TURN = 300;
    private static final int MAX_WORD_LENGTH = 200;

    private final ClientSessions clients;
    private final Room room;
    private final Map<ClientSession, OutgoingMessage> news = new LinkedHashMap<>();

    Presence(ClientSessions clients, Room room) {
        this.clients = clients;
        this.room = room;
    }

    /** Takes in where this one is; it is told at the next turn. */
    void here(ClientSession from, JsonFields fields) {
        MessageBuilder here = MessageBuilder.of("here").with("from", from.participant().id())
                .with("group", from.group())
                .unlessNull("node", word(fields.map().get("node")))
                        .unlessNull("typing", word(fields.map().get("typing")))
                .unlessNull("drag", point(fields.map().get("drag")))
                        .unlessNull("point", point(fields.map().get("point")));
        news.put(from, here.outgoing());
    }

    void gone(ClientSession from) {
        news.remove(from);
        OutgoingMessage gone = MessageBuilder.of("gone").with("from", from.participant().id()).outgoing();
        for (ClientSession each : clients.all()) {
            if (each != from && from.view() != null && from.view().equals(each.view())) {
                each.send(gone);
            }
        }
    }

    /** Tells what is new; what does not fit into this turn waits, and is replaced by what comes. */
    void turn() {
        int left = MESSAGES_PER_TURN;
        for (ClientSession from : List.copyOf(news.keySet())) {
            if (left <= 0) {
                return;
            }
            OutgoingMessage message = news.remove(from);
            for (ClientSession to : clients.all()) {
                if (to != from && from.view() != null && from.view().equals(to.view()) && maySee(to, from)) {
                    to.send(message);
                    left--;
                }
            }
        }
    }

    /** While cards lie face down nobody is swayed by seeing where others write; who leads is always seen. */
    private boolean maySee(ClientSession to, ClientSession from) {
        return !room.state().hidden() || to.leads() || from.leads();
    }

    private static String word(Object value) {
        return value instanceof String text && text.length() <= MAX_WORD_LENGTH ? text : null;
    }

    private static Map<String, Object> point(Object value) {
        if (!(value instanceof Map<?, ?> map) || !(map.get("x") instanceof Number x)
                || !(map.get("y") instanceof Number y)) {
            return null;
        }
        Map<String, Object> point = new LinkedHashMap<>();
        if (word(map.get("node")) != null) {
            point.put("node", word(map.get("node")));
        }
        point.put("x", Math.round(x.doubleValue()));
        point.put("y", Math.round(y.doubleValue()));
        return point;
    }
}
