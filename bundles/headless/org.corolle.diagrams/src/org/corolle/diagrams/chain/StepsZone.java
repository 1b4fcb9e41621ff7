// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.style.Mark;
import org.corolle.diagrams.zone.AddInvitation;
import org.corolle.diagrams.zone.BroadArrow;
import org.corolle.diagrams.zone.ZoneFrames;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;

/** The steps of one circuit from left to right: broad arrows, and below each what happens there. */
final class StepsZone {

    private static final double GAP = 16;
    private static final double PAD = 14;
    private static final double ARROW = 108;
    private static final double LEAST_CELL = 150;
    private static final double MOST_CELL = 300;
    private static final double RULE = 62;
    private static final int ACROSS = 4;
    private static final int PLACES = 3;
    private static final double WIDTH = 1100;
    private static final double TIP = 30;
    private static final double BODY = 38;

    private final Canvas canvas;
    private final ChainContent content;
    private final Circuit circuit;
    private final Area steps;
    private final int count;
    private final int across;
    private final int rows;

    private StepsZone(Canvas canvas, Area area, ChainContent content, Circuit circuit) {
        this.canvas = canvas;
        this.content = content;
        this.circuit = circuit;
        count = count(content);
        rows = rows(content);
        across = (count + rows - 1) / rows;
        Area inside = area.inset(PAD, 0).below(ZoneFrames.LINE).above(rule(circuit).isEmpty() ? PAD : RULE + 2 * PAD);
        steps = inside.top(Math.min(inside.height(), rows * (ARROW + MOST_CELL + 2 * GAP)));
    }

    static double needWidth() {
        return WIDTH;
    }

    static double needHeight(ChainContent content, Circuit circuit) {
        return ZoneFrames.LINE + rows(content) * (ARROW + LEAST_CELL + 2 * GAP) + PAD
                + (rule(circuit).isEmpty() ? 0 : RULE + PAD);
    }

    static StepsZone draw(Canvas canvas, Area area, ChainContent content, Circuit circuit) {
        StepsZone zone = new StepsZone(canvas, area, content, circuit);
        zone.frame(area);
        for (int i = 0; i < content.activities().size(); i++) {
            zone.step(i);
        }
        if (content.activities().isEmpty()) {
            zone.places();
        } else if (circuit.getId() == null) {
            ZoneFrames.invite(canvas, cell(zone.place(0)), AddInvitation.to("circuit-add",
                    Map.of("chain", NodeBuilder.id(content.chain()))), true);
        }
        if (!rule(circuit).isEmpty()) {
            zone.rule(area.inset(PAD, PAD).foot(RULE));
        }
        return zone;
    }

    /** Lanes between the steps. */
    List<Double> upright() {
        List<Double> lanes = new ArrayList<>();
        for (int column = 1; column < across; column++) {
            lanes.add(place(column).x() - GAP / 2);
        }
        return lanes;
    }

    /** Lanes between the rows of steps. */
    List<Double> level() {
        List<Double> lanes = new ArrayList<>(List.of(steps.bottom() + PAD / 2));
        for (int row = 1; row < rows; row++) {
            lanes.add(place(row * across).y() - GAP / 2);
        }
        return lanes;
    }

    private static int count(ChainContent content) {
        return content.activities().isEmpty() ? PLACES : content.activities().size();
    }

    private static int rows(ChainContent content) {
        return (count(content) + ACROSS - 1) / ACROSS;
    }

    private static String rule(Circuit circuit) {
        return circuit.getEthicalRule() == null ? "" : circuit.getEthicalRule().strip();
    }

    private void frame(Area area) {
        Area heading = area.top(ZoneFrames.LINE).inset(16, 0);
        canvas.add(ZoneFrames.frame(canvas, "steps", area, heading.before(ZoneFrames.LINE)));
        if (!content.activities().isEmpty()) {
            ZoneFrames.plus(canvas, heading, add());
        }
    }

    private AddInvitation add() {
        return AddInvitation.to("activity-add", Map.of("chain", NodeBuilder.id(content.chain())));
    }

    private Area place(int index) {
        return steps.row(index / across, rows, GAP).column(index % across, across, GAP);
    }

    private void step(int index) {
        MainActivity activity = content.activities().get(index);
        Area place = place(index);
        Area arrow = arrow(place);
        Mark mark = CircuitHead.mark(canvas, circuit);
        String resource = ActivityArrow.resource(canvas, activity);
        Area inside = arrow.after(26).before(TIP + 4).inset(0, 8);
        Area name = resource.isEmpty() ? inside : inside.above(30);
        NodeBuilder draft = NodeBuilder.of("activity", activity, arrow)
                .label(ActivityArrow.label(canvas, activity, resource, index)).editable(activity)
                .data("chain", NodeBuilder.id(content.chain())).data("index", index + 1)
                .data("kind", activity.isSetResourceType() ? activity.getResourceType().getName() : "")
                .path(new Paint(mark.tint(), mark.colour(), 3, List.of(), Pattern.NONE, 1),
                        new BroadArrow(arrow, TIP, 0)::draw)
                .box(name.left(40).middle(40), 20, Paint.fill(mark.colour()))
                .text(Integer.toString(index + 1), name.left(40).middle(40),
                        canvas.letters(25).bold().centred().in(canvas.palette().onAccent()))
                .text(canvas.labels().of(activity), name.after(52), canvas.letters(28).bold());
        Mark type = canvas.style().resource(activity.isSetResourceType() ? activity.getResourceType() : null);
        if (!resource.isEmpty()) {
            draft.icon(type.pictogram(), inside.foot(30).left(40), 25, type.colour())
                    .text(resource, inside.foot(30).after(52), canvas.letters(21).in(type.colour()));
        }
        canvas.add(draft);
        cells(activity, cell(place), index + 1);
    }

    private void cells(MainActivity activity, Area area, int index) {
        if (circuit.getId() == null) {
            return;
        }
        CellBox box = new CellBox(canvas, content.chain(), activity, circuit);
        List<ChainCell> here = content.cells(activity, circuit);
        if (here.isEmpty()) {
            box.empty(area, index);
        }
        for (int i = 0; i < here.size(); i++) {
            box.draw(here.get(i), area.row(i, here.size(), 6), index, BODY);
        }
    }

    private void places() {
        NodeBuilder draft = new NodeBuilder("zone", "places", steps).data("name", "places");
        for (int i = 0; i < count; i++) {
            draft.path(ZoneFrames.place(canvas), new BroadArrow(arrow(place(i)), TIP, 0)::draw)
                    .box(cell(place(i)), 12, ZoneFrames.place(canvas));
        }
        canvas.add(draft);
        if (content.exists()) {
            ZoneFrames.invite(canvas, arrow(place(0)).before(TIP).inset(12, 12), add(), true);
        }
    }

    private static Area arrow(Area place) {
        return place.top(ARROW);
    }

    private static Area cell(Area place) {
        return place.below(ARROW + GAP);
    }

    private void rule(Area area) {
        String text = canvas.words().get("label.rule", rule(circuit));
        canvas.add(new NodeBuilder("zone", "rule", area).element(circuit).label(text).data("name", "rule")
                .box(area, 12, new Paint(canvas.palette().surface(), canvas.palette().fine(), 1.5, List.of(),
                Pattern.NONE, 1))
                .icon("support", area.left(60), 34, canvas.palette().accent())
                .text(text, area.after(60).before(12).inset(0, 4), canvas.letters(23)));
    }
}
