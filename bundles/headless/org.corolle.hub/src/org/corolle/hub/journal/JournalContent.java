// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.hub.change.Delta;
import org.corolle.hub.wire.DeltaCodec;
import org.corolle.hub.wire.JsonFields;
import org.corolle.hub.wire.WireJson;
import org.corolle.hub.wire.WireJson.Malformed;

/** What the records of a journal mean for the project's file as it is now. */
record JournalContent(List<Delta> deltas, long lastNumber, Map<String, Long> earlier, boolean known, String base) {

    /**
     * Reads the records. Where a save was announced and the file is the saved one, only what came after it counts
     * (the program died between replacing the file and starting the journal anew). Not known: the file is neither.
     * {@code base} is the checksum that the journal itself names.
     */
    static JournalContent of(List<String> records, String base) throws Malformed {
        if (records.isEmpty()) {
            return new JournalContent(List.of(), 0, Map.of(), true, base);
        }
        JsonFields header = WireJson.read(records.get(0));
        String written = header.text("base");
        boolean known = written.equals(base);
        Map<String, Long> earlier = earlier(header);
        List<Delta> deltas = new ArrayList<>();
        long last = header.number("last");
        for (String record : records.subList(1, records.size())) {
            JsonFields fields = WireJson.read(record);
            if (fields.has("saving")) {
                if (fields.text("saving").equals(base)) {
                    known = true;
                    deltas.forEach(d -> earlier.put(d.operation(), d.number()));
                    deltas.clear();
                }
            } else {
                Delta delta = DeltaCodec.read(fields);
                if (delta.number() != last + 1) {
                    throw new Malformed("a delta is missing before " + delta.number(), null);
                }
                last = delta.number();
                deltas.add(delta);
            }
        }
        return new JournalContent(deltas, last, earlier, known, written);
    }

    private static Map<String, Long> earlier(JsonFields header) throws Malformed {
        Map<String, Long> result = new LinkedHashMap<>();
        JsonFields fields = header.object("earlier");
        for (String id : fields.names()) {
            result.put(id, fields.number(id));
        }
        return result;
    }
}
