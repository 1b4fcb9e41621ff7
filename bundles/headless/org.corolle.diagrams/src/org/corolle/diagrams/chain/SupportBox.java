// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.List;
import java.util.Map;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.draft.ParagraphStack;
import org.corolle.diagrams.draft.PillRow;
import org.corolle.diagrams.draft.TextStyle;
import org.corolle.diagrams.style.Mark;
import org.corolle.diagrams.zone.AddInvitation;
import org.corolle.diagrams.zone.ZoneFrames;
import org.corolle.model.chain.ActivityContent;
import org.corolle.model.chain.SupportActivity;
import org.corolle.model.project.Stakeholder;
import org.corolle.scene.Face;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;

/** One support activity: its name, the pills of those who carry it, its contents one below the other. */
final class SupportBox {

    private static final double PAD = 14;
    private static final double BULLET = 18;
    private static final PillRow PILLS = new PillRow(18, 32, 8, 36);

    private final Canvas canvas;
    private final SupportActivity support;
    private final ChainContent content;
    private final List<String> carriers;
    private final ParagraphStack bullets;

    SupportBox(Canvas canvas, SupportActivity support, ChainContent content) {
        this.canvas = canvas;
        this.support = support;
        this.content = content;
        carriers = canvas.blank() ? List.of() : support.getCarriers().stream().map(NodeBuilder::text).toList();
        bullets = new ParagraphStack(canvas.sizes().floor());
        contents().forEach(each -> bullets.add(NodeBuilder.text(each), 21, Face.REGULAR, BULLET, 4));
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
        FittedText name = name(inside.width());
        Area title = new Area(inside.x(), area.y() + 8, inside.width() - 2 * ZoneFrames.LINE, titleHeight(name));
        box(area, title, name, index);
        double below = title.bottom() + 4;
        List<PillRow.Placed> pills = PILLS.flow(carriers, lettering(), inside.x(), below, inside.width());
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

    private FittedText name(double width) {
        String text = NodeBuilder.text(support).isEmpty() ? canvas.words().get("support.none")
                : NodeBuilder.text(support);
        return TextFit.fit(text, width - 2 * ZoneFrames.LINE, 78, 24, canvas.sizes().floor(), Face.BOLD);
    }

    private static double titleHeight(FittedText name) {
        return Math.max(ZoneFrames.LINE - 4, name.height());
    }

    private TextStyle lettering() {
        return canvas.letters(PILLS.size());
    }

    private List<ActivityContent> contents() {
        return canvas.blank() ? List.of() : support.getContents();
    }

    private void box(Area area, Area title, FittedText name, int index) {
        String category = support.getCategory() == null ? "" : ", " + support.getCategory().strip();
        canvas.add(NodeBuilder.of("support", support, area)
                .label(canvas.words().get("label.support", canvas.labels().of(support)) + category
                        + ZoneFrames.readings(canvas, support.getReadings().size()))
                .editable(support).data("chain", NodeBuilder.id(content.chain())).data("index", index)
                .box(area, 14, new Paint(canvas.palette().surface(), canvas.palette().line(), 2, List.of(),
                Pattern.NONE, 1))
                .text(name, title, canvas.letters(name.size()).bold()));
        Area corner = area.top(ZoneFrames.LINE + 8).end(2 * ZoneFrames.LINE + 6).above(4).before(6);
        ZoneFrames.plus(canvas, corner, new AddInvitation("content-add", Map.of("activity", NodeBuilder.id(support)),
                "note"));
        ZoneFrames.plus(canvas, corner.before(ZoneFrames.LINE),
                new AddInvitation("carrier-add", Map.of("activity", NodeBuilder.id(support)), "people"));
    }

    private void carrier(Stakeholder carrier, PillRow.Placed pill, int index) {
        Area area = pill.area();
        Mark mark = canvas.style().stakeholder(carrier.isSetKind() ? carrier.getKind() : null);
        canvas.add(new NodeBuilder("carrier", NodeBuilder.id(support) + ":" + NodeBuilder.id(carrier), area)
                .element(carrier)
                .label(canvas.words().get("label.carrier", canvas.labels().of(carrier), canvas.labels().of(support)))
                .editable(carrier).data("chain", NodeBuilder.id(content.chain()))
                .data("parent", NodeBuilder.id(support))
                .data("index", index + 1)
                .box(area, area.height() / 2, new Paint(mark.tint(), mark.colour(), 1.5, List.of(), Pattern.NONE, 1))
                .icon(mark.pictogram(), area.left(36), 20, mark.colour())
                .text(pill.text(), area.after(PILLS.lead()), lettering()));
    }

    private void contents(Area area, int step) {
        List<ParagraphStack.Placed> placed = bullets.lay(area, step);
        for (int i = 0; i < placed.size(); i++) {
            ActivityContent each = contents().get(i);
            Area text = placed.get(i).area();
            Area whole = new Area(text.x() - BULLET, text.y(), text.width() + BULLET, text.height());
            double dot = placed.get(i).text().size() * 0.34;
            canvas.add(NodeBuilder.of("content", each, whole).label(canvas.labels().of(each)).editable(each)
                    .data("chain", NodeBuilder.id(content.chain())).data("parent", NodeBuilder.id(support))
                    .data("index", i + 1)
                    .box(whole.top(placed.get(i).text().size() * 1.2).left(10).middle(dot), dot / 2,
                            Paint.fill(canvas.palette().accent()))
                    .text(placed.get(i).text(), text, canvas.letters(placed.get(i).text().size()).atTop()));
        }
    }
}
