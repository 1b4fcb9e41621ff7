// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.journal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.corolle.hub.wire.WireJson;

/** What a journal begins with: the checksum of the file it goes on from, its last delta, and the operations in it. */
record JournalHeader(String base, long lastNumber, Map<String, Long> earlier) {

    JournalHeader {
        earlier = new LinkedHashMap<>(earlier);
    }

    String record() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("journal", 1L);
        fields.put("base", base);
        fields.put("last", lastNumber);
        fields.put("earlier", earlier);
        return WireJson.write(fields);
    }
}
