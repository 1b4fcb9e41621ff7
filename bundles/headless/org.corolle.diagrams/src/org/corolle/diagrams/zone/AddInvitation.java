// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.zone;

import java.util.Map;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;

/**
 * What an invitation would add.
 *
 * @param act    name of the act, such as activity-add
 * @param fields the fields of the act that are known already
 */
public record AddInvitation(String act, Map<String, String> fields, String pictogram) {

    public static AddInvitation to(String act, Map<String, String> fields) {
        return new AddInvitation(act, fields, "plus");
    }

    public NodeBuilder draft(Canvas canvas, Area area) {
        String owner = fields.getOrDefault("activity", fields.getOrDefault("domain", ""));
        NodeBuilder draft = new NodeBuilder("add", owner.isEmpty() ? act : act + ":" + owner, area).data("adds", act)
                .label(canvas.words().get("add." + act));
        fields.forEach(draft::data);
        return draft;
    }
}
