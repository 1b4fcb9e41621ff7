// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.List;
import java.util.Map;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.Ladder;
import org.corolle.diagrams.draft.Lettering;
import org.corolle.diagrams.draft.NodeDraft;
import org.corolle.diagrams.draft.Pills;
import org.corolle.diagrams.style.Mark;
import org.corolle.model.chain.ActivityContent;
import org.corolle.model.chain.SupportActivity;
import org.corolle.model.project.Stakeholder;
import org.corolle.scene.Face;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.text.Fitted;
import org.corolle.scene.text.TextFit;

/** One support activity: its name, the pills of those who carry it, its contents one below the other. */
final class SupportBox {

    private static final double PAD = 14;
    private static final double BULLET = 18;
    private static final Pills PILLS = new Pills(18, 32, 8, 36);

    private final Canvas canvas;
    private final SupportActivity support;
    private final ChainContent content;
    private final List<String> carriers;
    private final Ladder bullets;

    SupportBox(Canvas canvas, SupportActivity support, ChainContent content) {
        this.canvas = canvas;
        this.support = support;
        this.content = content;
        carriers = canvas.blank() ? List.of() : support.getCarriers().stream().map(NodeDraft::text).toList();
        bullets = new Ladder(canvas.sizes().floor());
        contents().forEach(each -> bullets.add(NodeDraft.text(each), 21, Face.REGULAR, BULLET, 4));
    }

    double wish(double width) {
        return head(width) + bullets.wish(width - 2 * PAD);
    }

    double least(double width) {
        return head(width) + bullets.least(width - 2 * PAD);
    }

    /** The step of the contents' sizes that this area allows. */
    int step(Area area) {
        double inner = area.width() - 2 * PAD;
        return bullets.step(inner, area.height() - head(area.width()));
    }

    /** @param step of the contents' sizes, the same in all boxes */
    void draw(Area area, int index, int step) {
        Area inside = area.inset(PAD, 0);
        Fitted name = name(inside.width());
        Area title = new Area(inside.x(), area.y() + 8, inside.width() - 2 * Zones.LINE, titleHeight(name));
        box(area, title, name, index);
        double below = title.bottom() + 4;
        List<Pills.Placed> pills = PILLS.flow(carriers, lettering(), inside.x(), below, inside.width());
        for (int i = 0; i < pills.size(); i++) {
            carrier(support.getCarriers().get(i), pills.get(i), i);
        }
        double start = pills.isEmpty() ? below : pills.get(pills.size() - 1).area().bottom() + 4;
        contents(new Area(inside.x(), start, inside.width(), Math.max(0, area.bottom() - 10 - start)), step);
    }

    private double head(double width) {
        double pills = PILLS.need(carriers, lettering(), width - 2 * PAD);
        return 8 + titleHeight(name(width - 2 * PAD)) + 4 + (pills > 0 ? pills + 4 : 0) + 10;
    }

    private Fitted name(double width) {
        String text = NodeDraft.text(support).isEmpty() ? canvas.words().get("support.none") : NodeDraft.text(support);
        return TextFit.fit(text, width - 2 * Zones.LINE, 78, 24, canvas.sizes().floor(), Face.BOLD);
    }

    private static double titleHeight(Fitted name) {
        return Math.max(Zones.LINE - 4, name.height());
    }

    private Lettering lettering() {
        return canvas.letters(PILLS.size());
    }

    private List<ActivityContent> contents() {
        return canvas.blank() ? List.of() : support.getContents();
    }

    private void box(Area area, Area title, Fitted name, int index) {
        String category = support.getCategory() == null ? "" : ", " + support.getCategory().strip();
        canvas.add(NodeDraft.of("support", support, area)
                .label(canvas.words().get("label.support", canvas.labels().of(support)) + category
                        + Zones.readings(canvas, support.getReadings().size()))
                .editable(support).data("chain", NodeDraft.id(content.chain())).data("index", index)
                .box(area, 14, new Paint(canvas.palette().surface(), canvas.palette().line(), 2, List.of(), Pattern.NONE, 1))
                .text(name, title, canvas.letters(name.size()).bold()));
        Area corner = area.top(Zones.LINE + 8).end(2 * Zones.LINE + 6).above(4).before(6);
        Zones.plus(canvas, corner, new Invitation("content-add", Map.of("activity", NodeDraft.id(support)), "note"));
        Zones.plus(canvas, corner.before(Zones.LINE),
                new Invitation("carrier-add", Map.of("activity", NodeDraft.id(support)), "people"));
    }

    private void carrier(Stakeholder carrier, Pills.Placed pill, int index) {
        Area area = pill.area();
        Mark mark = canvas.style().stakeholder(carrier.isSetKind() ? carrier.getKind() : null);
        canvas.add(new NodeDraft("carrier", NodeDraft.id(support) + ":" + NodeDraft.id(carrier), area).element(carrier)
                .label(canvas.words().get("label.carrier", canvas.labels().of(carrier), canvas.labels().of(support)))
                .editable(carrier).data("chain", NodeDraft.id(content.chain())).data("parent", NodeDraft.id(support))
                .data("index", index + 1)
                .box(area, area.height() / 2, new Paint(mark.tint(), mark.colour(), 1.5, List.of(), Pattern.NONE, 1))
                .icon(mark.pictogram(), area.left(36), 20, mark.colour())
                .text(pill.text(), area.after(PILLS.lead()), lettering()));
    }

    private void contents(Area area, int step) {
        List<Ladder.Placed> placed = bullets.lay(area, step);
        for (int i = 0; i < placed.size(); i++) {
            ActivityContent each = contents().get(i);
            Area text = placed.get(i).area();
            Area whole = new Area(text.x() - BULLET, text.y(), text.width() + BULLET, text.height());
            double dot = placed.get(i).text().size() * 0.34;
            canvas.add(NodeDraft.of("content", each, whole).label(canvas.labels().of(each)).editable(each)
                    .data("chain", NodeDraft.id(content.chain())).data("parent", NodeDraft.id(support)).data("index", i + 1)
                    .box(whole.top(placed.get(i).text().size() * 1.2).left(10).middle(dot), dot / 2,
                            Paint.fill(canvas.palette().accent()))
                    .text(placed.get(i).text(), text, canvas.letters(placed.get(i).text().size()).atTop()));
        }
    }
}
