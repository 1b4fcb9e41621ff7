// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.corolle.hub.change.Change.ElementInserted;
import org.corolle.hub.change.Delta;

/** Which participant has made which element, as far as the journal tells; from any thread. */
final class Authors {

    private final Map<String, String> byElement = new ConcurrentHashMap<>();

    /** Who brings an element back, by undo or from a snapshot, does not become its author. */
    void note(Delta delta) {
        delta.changes().forEach(change -> {
            if (change instanceof ElementInserted inserted) {
                inserted.data().all().forEach(d -> byElement.putIfAbsent(d.id(), delta.participant()));
            }
        });
    }

    boolean made(String participant, String element) {
        return element != null && participant.equals(byElement.get(element));
    }
}
