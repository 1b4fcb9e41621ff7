// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.List;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.draft.NodeOutline;
import org.corolle.diagrams.style.Mark;
import org.corolle.model.chain.FlowKind;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;

/** The way back along the bottom: what the impacts give to the resources that the chain lives on. */
final class WayBack {

    private static final double BROAD = 10;
    private static final double HEAD = 21;

    private WayBack() { }

    static void draw(Canvas canvas, ChainPlan plan) {
        Area strip = plan.wayBack();
        Mark mark = canvas.style().flow(FlowKind.REGENERATION);
        double from = plan.head().centreX() - ChainPlan.TIP / 2;
        double to = plan.resources().centreX();
        Area area = new Area(to - HEAD, strip.y(), from + BROAD - to + HEAD, strip.height());
        String title = canvas.words().get("zone.way-back");
        FittedText text = TextFit.line(title, strip.width() / 2, 22, canvas.sizes().floor(),
                canvas.letters(22).bold().face());
        Area pill = new Area(plan.middle().centreX() - text.width() / 2 - 34, strip.centreY() - 19, text.width() + 68,
                38);
        canvas.add(new NodeBuilder("zone", "way-back", area).label(title).data("name", "way-back")
                .path(new Paint(mark.tint(), mark.colour(), 2, List.of(), Pattern.NONE, 1),
                        outline -> ribbon(outline, strip, from, to))
                .box(pill, 19, new Paint(canvas.palette().paper(), mark.colour(), 2, List.of(), Pattern.NONE, 1))
                .icon(mark.pictogram(), pill.left(48), 26, mark.colour())
                .text(text, pill.after(46), canvas.letters(text.size()).bold().in(mark.colour())));
    }

    private static NodeOutline ribbon(NodeOutline outline, Area strip, double from, double to) {
        double upper = strip.centreY() - BROAD;
        double lower = strip.centreY() + BROAD;
        double tip = strip.y() + 2;
        double neck = tip + 13;
        return outline.move(from - BROAD, strip.y()).line(from + BROAD, strip.y()).line(from + BROAD, lower - 14)
                .bend(from + BROAD, lower, from + BROAD - 14, lower).line(to - BROAD + 14, lower)
                .bend(to - BROAD, lower, to - BROAD, lower - 14).line(to - BROAD, neck).line(to - HEAD, neck)
                .line(to, tip)
                .line(to + HEAD, neck).line(to + BROAD, neck).line(to + BROAD, upper).line(from - BROAD, upper).close();
    }
}
