// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.List;
import java.util.Map;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.style.Mark;
import org.corolle.diagrams.zone.AddInvitation;
import org.corolle.diagrams.zone.ZoneFrames;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Resource;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;

/** The frame at the left: the resources of the territory that enter the chain, each with the sign of its type. */
final class ResourceZone {

    private static final double HEADING = 84;
    private static final double CHIP = 58;
    private static final double GAP = 10;
    private static final double FOOT = 12;
    private static final int PLACES = 3;

    private ResourceZone() { }

    static double need(ChainContent content) {
        int chips = content.resources().isEmpty() ? PLACES : content.resources().size();
        return HEADING + chips * (CHIP + GAP) - GAP + FOOT;
    }

    static void draw(Canvas canvas, Area area, ChainContent content) {
        Area heading = area.top(HEADING).inset(16, 8);
        canvas.add(ZoneFrames.frame(canvas, "resources", area, heading.before(ZoneFrames.LINE - 4)));
        List<Resource> resources = content.resources();
        AddInvitation add = AddInvitation.to("resource-add", Map.of("chain", NodeBuilder.id(content.chain())));
        Area inside = area.below(HEADING).above(FOOT).inset(12, 0);
        if (resources.isEmpty() || canvas.blank()) {
            places(canvas, inside);
            if (content.exists()) {
                ZoneFrames.invite(canvas, chip(inside, 0).inset(6, 5), add, false);
            }
            return;
        }
        ZoneFrames.plus(canvas, heading.after(8), add);
        for (int i = 0; i < resources.size(); i++) {
            chip(canvas, chip(inside, i), content, resources.get(i), i + 1);
        }
    }

    private static void places(Canvas canvas, Area inside) {
        NodeBuilder frames = new NodeBuilder("zone", "resource-places", inside).data("name", "resource-places");
        for (int i = 0; chip(inside, i).bottom() <= inside.bottom() + 1 && (i < PLACES || canvas.blank()); i++) {
            frames.box(chip(inside, i), 14, ZoneFrames.place(canvas));
        }
        canvas.add(frames);
    }

    private static Area chip(Area inside, int index) {
        return inside.below(index * (CHIP + GAP)).top(CHIP);
    }

    private static void chip(Canvas canvas, Area area, ChainContent content, Resource resource, int index) {
        Mark mark = canvas.style().resource(resource.isSetType() ? resource.getType() : null);
        String type = resource.isSetType() ? canvas.labels().of(resource.getType(), ChainPackage.Literals.RESOURCE_TYPE)
                : "";
        canvas.add(NodeBuilder.of("resource", resource, area)
                .label(canvas.words().get("label.resource", canvas.labels().of(resource))
                        + (type.isEmpty() ? "" : ", " + ZoneFrames.inSentence(type))
                        + ZoneFrames.readings(canvas, resource.getReadings().size()))
                .editable(resource).data("chain", NodeBuilder.id(content.chain())).data("index", index)
                .data("kind", resource.isSetType() ? resource.getType().getName() : "")
                .box(area, 14, new Paint(mark.tint(), mark.colour(), 2, List.of(), Pattern.NONE, 1))
                .icon(mark.pictogram(), area.left(56), 32, mark.colour())
                .text(canvas.labels().of(resource), area.after(56).before(12).inset(0, 4), canvas.letters(23)));
    }
}
