// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.hub.Hub;
import org.corolle.hub.history.ElementHistory;
import org.corolle.hub.history.HistoryEntry;
import org.corolle.room.Room;
import org.corolle.room.state.Group;
import org.corolle.server.connection.OutgoingMessage;
import org.corolle.server.text.ServerTexts;

/** What was done to an element, by which group, newest first. Waits for hub and disk. */
record HistoryQuery(Hub hub, Room room) {

    /** More is not read by anybody on a board. */
    private static final int MAX_ENTRIES = 200;

    OutgoingMessage of(ClientSession client, String id, String element) {
        try {
            List<Map<String, Object>> entries = new ArrayList<>();
            List<HistoryEntry> past = ElementHistory.of(hub, element);
            for (HistoryEntry each : past.subList(0, Math.min(MAX_ENTRIES, past.size()))) {
                entries.add(fields(each, client, past.size() - entries.size()));
            }
            return QueryHandler.reply(id).with("entries", entries).outgoing();
        } catch (IOException e) {
            return QueryHandler.reply(id).with("why", ServerTexts.in(client.locale()).get("no.past")).outgoing();
        }
    }

    private Map<String, Object> fields(HistoryEntry entry, ClientSession client, int number) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", number);
        fields.put("time", entry.time());
        fields.put("group", entry.who(client.locale()));
        fields.put("colour", room.state().groups().stream().filter(g -> g.label().equals(entry.author().group()))
                .map(Group::colour).findFirst().orElse(""));
        fields.put("undone", entry.undone());
        fields.put("what", entry.what(client.locale()));
        return fields;
    }
}
