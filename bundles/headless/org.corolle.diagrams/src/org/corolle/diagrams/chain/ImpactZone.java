// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.draft.ParagraphStack;
import org.corolle.diagrams.style.Mark;
import org.corolle.diagrams.zone.AddInvitation;
import org.corolle.diagrams.zone.BroadArrow;
import org.corolle.diagrams.zone.ZoneFrames;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Impact;
import org.corolle.model.chain.ImpactDomain;
import org.corolle.scene.Face;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.text.FittedText;

/** The head of the arrow: the social impacts, domain by domain, each with its impacts. */
final class ImpactZone {

    private static final double HEADING = 66;
    private static final double GAP = 12;
    private static final double SIDE = 14;
    private static final double LEAST = 84;
    private static final double MOST = 300;
    private static final double ICON = 26;
    private static final double PLUS = 34;
    private static final double FLOOR = 16;
    private static final int PLACES = 3;

    private ImpactZone() { }

    static double need(ChainContent content, double width) {
        double sum = HEADING + SIDE;
        for (ImpactDomain domain : content.domains()) {
            sum += least(domain, boxWidth(width)) + GAP;
        }
        return sum;
    }

    static void draw(Canvas canvas, Area area, ChainContent content) {
        Area heading = area.top(HEADING).before(ChainPlan.TIP).inset(SIDE + 4, 0);
        String title = canvas.words().get("zone.impacts");
        canvas.add(new NodeBuilder("zone", "impacts", area).label(title).data("name", "impacts")
                .path(Paint.fill(canvas.palette().accent()), new BroadArrow(area, ChainPlan.TIP, 0)::draw)
                .line(title, heading.before(ZoneFrames.LINE - 6),
                        canvas.letters(25).bold().in(canvas.palette().onAccent())));
        Area inside = area.below(HEADING).above(SIDE).after(SIDE).before(ChainPlan.TIP + SIDE - 10);
        AddInvitation add = AddInvitation.to("impact-domain-add", Map.of("chain", NodeBuilder.id(content.chain())));
        if (content.domains().isEmpty()) {
            places(canvas, inside);
            if (content.exists()) {
                ZoneFrames.invite(canvas, inside.row(0, PLACES, GAP).inset(10, 10), add, false);
            }
            return;
        }
        ZoneFrames.plus(canvas, heading.after(8), add);
        List<Area> boxes = boxes(content.domains(), inside);
        int step = 0;
        for (int i = 0; i < boxes.size(); i++) {
            Area text = boxes.get(i).inset(12, 10);
            step = Math.max(step, paragraphs(content.domains().get(i)).step(text.width(), text.height()));
        }
        for (int i = 0; i < boxes.size(); i++) {
            domain(canvas, boxes.get(i), content, i, step);
        }
    }

    private static double boxWidth(double head) {
        return head - SIDE - ChainPlan.TIP - SIDE + 10;
    }

    private static double least(ImpactDomain domain, double width) {
        return Math.max(LEAST, paragraphs(domain).least(width - 24) + 20);
    }

    private static double wish(ImpactDomain domain, double width) {
        return Math.max(LEAST + 30, paragraphs(domain).wish(width - 24) + 32);
    }

    /** Each as high as it must be, and what is left shared out by what each would like. */
    private static List<Area> boxes(List<ImpactDomain> domains, Area inside) {
        double[] least = domains.stream().mapToDouble(each -> least(each, inside.width())).toArray();
        double[] wish = domains.stream().mapToDouble(each -> wish(each, inside.width())).toArray();
        double free = inside.height() - GAP * (domains.size() - 1);
        double sumLeast = 0;
        double sumWish = 0;
        for (int i = 0; i < least.length; i++) {
            sumLeast += least[i];
            sumWish += Math.max(least[i], wish[i]);
        }
        List<Area> boxes = new ArrayList<>();
        double y = inside.y();
        for (int i = 0; i < least.length; i++) {
            double height = free >= sumWish ? wish[i] + (free - sumWish) / least.length
                    : least[i] + (free - sumLeast) * (wish[i] - least[i]) / Math.max(1, sumWish - sumLeast);
            double most = least.length == 1 ? Math.max(MOST, wish[i]) : height;
            double tall = Math.max(least[i], Math.min(height, most));
            boxes.add(new Area(inside.x(), y, inside.width(), tall));
            y += tall + GAP;
        }
        return boxes;
    }

    /** The name leaves room for the invitation beside it. */
    private static ParagraphStack paragraphs(ImpactDomain domain) {
        String name = NodeBuilder.text(domain).isEmpty() ? "…" : NodeBuilder.text(domain);
        ParagraphStack paragraphs = new ParagraphStack(FLOOR).add(name, 24, Face.BOLD, 0, PLUS, 0);
        domain.getImpacts().forEach(each -> paragraphs.add(NodeBuilder.text(each), 20, Face.REGULAR, ICON + 6, 10));
        return paragraphs;
    }

    private static void places(Canvas canvas, Area inside) {
        NodeBuilder frames = new NodeBuilder("zone", "impact-places", inside).data("name", "impact-places");
        for (int i = 0; i < PLACES; i++) {
            frames.box(inside.row(i, PLACES, GAP), 14, ZoneFrames.place(canvas));
        }
        canvas.add(frames);
    }

    private static void domain(Canvas canvas, Area area, ChainContent content, int index, int step) {
        ImpactDomain domain = content.domains().get(index);
        Area inside = area.inset(12, 10);
        boolean alone = domain.getImpacts().isEmpty() && !canvas.blank();
        List<ParagraphStack.Placed> placed = paragraphs(domain).lay(inside, step);
        FittedText name = placed.get(0).text();
        canvas.add(NodeBuilder.of("impact-domain", domain, area)
                .label(canvas.words().get("label.domain", canvas.labels().of(domain))
                        + ZoneFrames.readings(canvas, domain.getReadings().size()))
                .editable(domain).data("chain", NodeBuilder.id(content.chain())).data("index", index + 1)
                .box(area, 12, new Paint(canvas.palette().surface(), canvas.palette().accent(), 2, List.of(),
                Pattern.NONE, 1))
                .text(name, alone ? inside : placed.get(0).area(), canvas.letters(name.size()).bold()));
        ZoneFrames.plus(canvas, (alone ? area : area.top(ZoneFrames.LINE + 8)).before(2),
                AddInvitation.to("impact-add", Map.of("domain", NodeBuilder.id(domain))));
        for (int i = 1; i < placed.size() && !canvas.blank(); i++) {
            impact(canvas, placed.get(i), content, domain.getImpacts().get(i - 1), i);
        }
    }

    private static void impact(Canvas canvas, ParagraphStack.Placed placed, ChainContent content, Impact impact,
            int index) {
        Mark mark = canvas.style().polarity(impact.isSetPolarity() ? impact.getPolarity() : null);
        String polarity = impact.isSetPolarity()
                ? ", " + ZoneFrames.inSentence(canvas.labels().of(impact.getPolarity(), ChainPackage.Literals.POLARITY))
                : "";
        Area text = placed.area();
        Area whole = new Area(text.x() - ICON - 6, text.y(), text.width() + ICON + 6, text.height());
        canvas.add(NodeBuilder.of("impact", impact, whole)
                .label(canvas.words().get("label.impact", canvas.labels().of(impact)) + polarity
                        + ZoneFrames.readings(canvas, impact.getReadings().size()))
                .editable(impact).data("chain", NodeBuilder.id(content.chain()))
                .data("parent", NodeBuilder.id((ImpactDomain) impact.eContainer())).data("index", index)
                .data("kind", impact.isSetPolarity() ? impact.getPolarity().getName() : "")
                .icon(mark.pictogram(), whole.left(ICON).top(placed.text().size() * 1.2), 20, mark.colour())
                .text(placed.text(), text, canvas.letters(placed.text().size()).atTop()));
    }
}
