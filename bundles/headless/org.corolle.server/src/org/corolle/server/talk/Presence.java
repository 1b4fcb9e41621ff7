// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.talk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.server.link.Outgoing;
import org.corolle.room.Room;
import org.corolle.hub.wire.Fields;

/**
 * Who points, drags and writes where: told to those who look at the same drawing, the latest only, and never more at
 * once than the room's network bears. The room's thread.
 */
final class Presence {

    /** Messages sent in one turn at most, over all: 20 turns a second. */
    private static final int A_TURN = 300;
    private static final int LONGEST_WORD = 200;

    private final Seats seats;
    private final Room room;
    private final Map<Seat, Outgoing> news = new LinkedHashMap<>();

    Presence(Seats seats, Room room) {
        this.seats = seats;
        this.room = room;
    }

    /** Takes in where this one is; it is told at the next turn. */
    void here(Seat from, Fields fields) {
        Message here = Message.of("here").with("from", from.participant().id()).with("group", from.group())
                .unlessNull("node", word(fields.map().get("node"))).unlessNull("typing", word(fields.map().get("typing")))
                .unlessNull("drag", point(fields.map().get("drag"))).unlessNull("point", point(fields.map().get("point")));
        news.put(from, here.outgoing());
    }

    void gone(Seat from) {
        news.remove(from);
        Outgoing gone = Message.of("gone").with("from", from.participant().id()).outgoing();
        for (Seat each : seats.all()) {
            if (each != from && from.view() != null && from.view().equals(each.view())) {
                each.send(gone);
            }
        }
    }

    /** Tells what is new; what does not fit into this turn waits, and is replaced by what comes. */
    void turn() {
        int left = A_TURN;
        for (Seat from : List.copyOf(news.keySet())) {
            if (left <= 0) {
                return;
            }
            Outgoing message = news.remove(from);
            for (Seat to : seats.all()) {
                if (to != from && from.view() != null && from.view().equals(to.view()) && maySee(to, from)) {
                    to.send(message);
                    left--;
                }
            }
        }
    }

    /** While cards lie face down nobody is swayed by seeing where others write; who leads is always seen. */
    private boolean maySee(Seat to, Seat from) {
        return !room.state().hidden() || to.leads() || from.leads();
    }

    private static String word(Object value) {
        return value instanceof String text && text.length() <= LONGEST_WORD ? text : null;
    }

    private static Map<String, Object> point(Object value) {
        if (!(value instanceof Map<?, ?> map) || !(map.get("x") instanceof Number x) || !(map.get("y") instanceof Number y)) {
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
