// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.Map;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeDraft;

/**
 * What an invitation would add.
 *
 * @param act    name of the act, such as activity-add
 * @param fields the fields of the act that are known already
 */
record Invitation(String act, Map<String, String> fields, String pictogram) {

    static Invitation to(String act, Map<String, String> fields) {
        return new Invitation(act, fields, "plus");
    }

    NodeDraft draft(Canvas canvas, Area area) {
        String owner = fields.getOrDefault("activity", fields.getOrDefault("domain", ""));
        NodeDraft draft = new NodeDraft("add", owner.isEmpty() ? act : act + ":" + owner, area).data("adds", act)
                .label(canvas.words().get("add." + act));
        fields.forEach(draft::data);
        return draft;
    }
}
