// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.List;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.model.framework.StrategicQuestion;
import org.corolle.model.project.NamedElement;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;

/** What the drawing shows, and the strategic question it is to answer. */
final class HeaderZone {

    private static final double TALL = 80;
    private static final double FLAT = 60;
    private static final double NOTE = 26;

    private HeaderZone() { }

    static double need(ChainContent content) {
        return content.question().isPresent() || content.illustrative() ? TALL : FLAT;
    }

    /** @param icon pictogram before the title, empty for none */
    static void draw(Canvas canvas, Area area, ChainContent content, NamedElement subject, String icon) {
        Area title = content.question().isPresent() ? area.left(area.width() * 0.34) : area;
        String text = NodeBuilder.text(subject).isEmpty() ? canvas.words().get("title") : NodeBuilder.text(subject);
        NodeBuilder draft = new NodeBuilder("title", NodeBuilder.id(subject), title).element(subject).label(text)
                .data("chain", NodeBuilder.id(content.chain()));
        if (!NodeBuilder.id(subject).isEmpty()) {
            draft.editable(subject);
        }
        double lead = icon.isEmpty() ? 0 : 60;
        Area line = content.illustrative() ? title.above(NOTE) : title;
        draft.icon(icon, line.left(48), 44, canvas.palette().ink())
                .text(text, line.after(lead), canvas.letters(40).bold());
        canvas.add(draft);
        if (content.illustrative()) {
            note(canvas, title.foot(NOTE));
        }
        content.question().ifPresent(question -> question(canvas, area.after(title.width() + 20), question));
    }

    private static void note(Canvas canvas, Area area) {
        String text = canvas.words().get("illustrative");
        canvas.add(new NodeBuilder("zone", "illustrative", area).label(text).data("name", "illustrative")
                .text(text, area, canvas.letters(19).italic().in(canvas.palette().quiet())));
    }

    private static void question(Canvas canvas, Area area, StrategicQuestion question) {
        String kind = canvas.words().get("question");
        Area inside = area.after(64).before(16).inset(0, 5);
        canvas.add(NodeBuilder.of("prompt", question, area).label(kind + canvas.words().get("colon")
                + NodeBuilder.text(question)).editable(question)
                .box(area, 14, new Paint(canvas.palette().surface(), canvas.palette().fine(), 1.5, List.of(),
                Pattern.NONE, 1))
                .icon("question", area.left(64), 36, canvas.palette().accent())
                .text(kind, inside.top(22), canvas.letters(17).bold().in(canvas.palette().accent()))
                .text(NodeBuilder.text(question), inside.below(22), canvas.letters(22)));
    }
}
