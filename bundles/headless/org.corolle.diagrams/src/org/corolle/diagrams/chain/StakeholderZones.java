// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.draft.PillRow;
import org.corolle.diagrams.style.Mark;
import org.corolle.diagrams.zone.AddInvitation;
import org.corolle.diagrams.zone.ZoneFrames;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Stakeholder;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;

/** Stakeholders on the two flanks: those who bring resources at the left, the others below. */
final class StakeholderZones {

    private static final double HEADING = 66;
    private static final double CHIP = 44;
    private static final double GAP = 6;
    private static final double FOOT = 10;
    private static final double TITLE = 230;
    private static final int PLACES = 3;
    private static final PillRow PILLS = new PillRow(20, 36, 7, 42);

    private StakeholderZones() { }

    /** How many contributors find a place at the left in this height. */
    static int beside(ChainContent content, double height) {
        int room = (int) ((height - HEADING - FOOT + GAP) / (CHIP + GAP));
        return Math.min(content.contributors().size(), Math.max(2, room));
    }

    static double flankNeed(int beside) {
        return HEADING + Math.max(1, beside) * (CHIP + GAP) - GAP + FOOT;
    }

    static double footNeed(ChainContent content, Canvas canvas, int beside, double width) {
        double pills = PILLS.need(names(below(content, beside)), canvas.letters(PILLS.size()), width - TITLE - 24);
        return 2 * FOOT + Math.max(ZoneFrames.LINE + 12, canvas.blank() ? 2 * ZoneFrames.LINE : pills);
    }

    static void flank(Canvas canvas, Area area, ChainContent content, int beside) {
        Area heading = area.top(HEADING).inset(16, 8);
        canvas.add(ZoneFrames.frame(canvas, "stakeholders", area, heading.top(30).before(ZoneFrames.LINE))
                .text(canvas.words().get("zone.contributors"), heading.below(30),
                        canvas.letters(18).in(canvas.palette().quiet())));
        Area inside = area.below(HEADING).above(FOOT).inset(12, 0);
        AddInvitation add = AddInvitation.to("stakeholder-add", Map.of("chain", NodeBuilder.id(content.chain())));
        boolean first = content.exists() && content.chain().getStakeholders().isEmpty();
        if (beside == 0 || canvas.blank()) {
            places(canvas, inside, first && canvas.editable() ? 2 : 0);
        }
        if (first) {
            ZoneFrames.invite(canvas, inside.top(2 * CHIP + GAP).inset(8, 6), add, false);
        } else if (content.exists()) {
            ZoneFrames.plus(canvas, heading.top(ZoneFrames.LINE).after(8), add);
        }
        for (int i = 0; i < beside && !canvas.blank(); i++) {
            Area chip = inside.below(i * (CHIP + GAP)).top(CHIP);
            Stakeholder each = content.contributors().get(i);
            FittedText name = TextFit.fit(canvas.labels().of(each), chip.width() - 54, CHIP, 20, 16,
                    canvas.letters(20).face());
            chip(canvas, chip, name, content, each, i + 1);
        }
    }

    static void foot(Canvas canvas, Area area, ChainContent content, int beside) {
        Area heading = area.left(TITLE).inset(16, FOOT);
        NodeBuilder frame = ZoneFrames.frame(canvas, "stakeholders-below", area, heading.top(30));
        Area inside = area.after(TITLE).before(24).inset(0, FOOT);
        if (canvas.blank()) {
            for (int i = 0; i < 10; i++) {
                frame.box(inside.row(i / 5, 2, GAP).column(i % 5, 5, GAP), 18, ZoneFrames.place(canvas));
            }
        }
        frame.text(canvas.words().get("zone.others"), heading.below(28).top(26),
                canvas.letters(18).in(canvas.palette().quiet()));
        canvas.add(frame);
        List<Stakeholder> stakeholders = canvas.blank() ? List.of() : below(content, beside);
        List<PillRow.Placed> pills = PILLS.flow(names(stakeholders), canvas.letters(PILLS.size()), inside.x(),
                inside.y() + 3, inside.width());
        for (int i = 0; i < pills.size(); i++) {
            chip(canvas, pills.get(i).area(), pills.get(i).text(), content, stakeholders.get(i), beside + i + 1);
        }
    }

    /** @param taken how many places at the top are an invitation's */
    private static void places(Canvas canvas, Area inside, int taken) {
        NodeBuilder frames = new NodeBuilder("zone", "stakeholder-places", inside).data("name", "stakeholder-places");
        int room = (int) ((inside.height() + GAP + 1) / (CHIP + GAP));
        for (int i = taken; i < (canvas.blank() ? room : Math.min(PLACES, room)); i++) {
            frames.box(inside.below(i * (CHIP + GAP)).top(CHIP), 18, ZoneFrames.place(canvas));
        }
        canvas.add(frames);
    }

    /** Lanes between the rows of the foot. */
    static List<Double> level(Area foot) {
        List<Double> lanes = new ArrayList<>();
        for (double y = foot.y() + FOOT + 3 + PILLS.height() + PILLS.gap(); y < foot.bottom(); y += PILLS.height()
                + PILLS.gap()) {
            lanes.add(y - PILLS.gap() / 2);
        }
        return lanes;
    }

    /** The lane before the first of each row, and the one behind the last. */
    static List<Double> upright(Area foot) {
        return List.of(foot.x() + TITLE - 8, foot.right() - 12);
    }

    private static List<Stakeholder> below(ChainContent content, int beside) {
        List<Stakeholder> below = new ArrayList<>(content.contributors()
                .subList(beside, content.contributors().size()));
        below.addAll(content.others());
        return below;
    }

    private static List<String> names(List<Stakeholder> stakeholders) {
        return stakeholders.stream().map(NodeBuilder::text).toList();
    }

    private static void chip(Canvas canvas, Area area, FittedText name, ChainContent content, Stakeholder stakeholder,
            int index) {
        Mark mark = canvas.style().stakeholder(stakeholder.isSetKind() ? stakeholder.getKind() : null);
        String kind = stakeholder.isSetKind()
                ? canvas.labels().of(stakeholder.getKind(), ProjectPackage.Literals.STAKEHOLDER_KIND) : "";
        canvas.add(NodeBuilder.of("stakeholder", stakeholder, area)
                .label(canvas.words().get("label.stakeholder", canvas.labels().of(stakeholder))
                        + (kind.isEmpty() ? "" : ", " + ZoneFrames.inSentence(kind))
                        + ZoneFrames.readings(canvas, stakeholder.getReadings().size()))
                .editable(stakeholder).data("chain", NodeBuilder.id(content.chain())).data("index", index)
                .data("kind", stakeholder.isSetKind() ? stakeholder.getKind().getName() : "")
                .box(area, area.height() / 2, new Paint(canvas.palette().surface(), mark.colour(), 1.5,
                java.util.List.of(),
                        Pattern.NONE, 1))
                .icon(mark.pictogram(), area.left(44), 24, mark.colour())
                .text(name, area.after(PILLS.lead()), canvas.letters(20)));
    }
}
