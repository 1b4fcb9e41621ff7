// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.talk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.server.Words;
import org.corolle.server.link.Outgoing;
import org.corolle.hub.history.ElementHistory;
import org.corolle.hub.history.HistoryEntry;
import org.corolle.hub.Hub;
import org.corolle.room.Group;
import org.corolle.room.Room;

/** What was done to an element, by which group, newest first. Waits for hub and disk. */
record Past(Hub hub, Room room) {

    /** More is not read by anybody on a board. */
    private static final int MOST = 200;

    Outgoing of(Seat seat, String id, String element) {
        try {
            List<Map<String, Object>> entries = new ArrayList<>();
            List<HistoryEntry> past = ElementHistory.of(hub, element);
            for (HistoryEntry each : past.subList(0, Math.min(MOST, past.size()))) {
                entries.add(fields(each, seat, past.size() - entries.size()));
            }
            return Questions.reply(id).with("entries", entries).outgoing();
        } catch (IOException e) {
            return Questions.reply(id).with("why", Words.in(seat.locale()).get("no.past")).outgoing();
        }
    }

    private Map<String, Object> fields(HistoryEntry entry, Seat seat, int number) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", number);
        fields.put("time", entry.time());
        fields.put("group", entry.who(seat.locale()));
        fields.put("colour", room.state().groups().stream().filter(g -> g.label().equals(entry.author().group()))
                .map(Group::colour).findFirst().orElse(""));
        fields.put("undone", entry.undone());
        fields.put("what", entry.what(seat.locale()));
        return fields;
    }
}
