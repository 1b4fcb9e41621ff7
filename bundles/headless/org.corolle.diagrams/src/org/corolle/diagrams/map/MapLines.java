// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.route.Corners;
import org.corolle.diagrams.route.LabelPlaces;
import org.corolle.diagrams.route.Lanes;
import org.corolle.diagrams.route.FlowArrow;
import org.corolle.diagrams.route.Point;
import org.corolle.diagrams.route.Router;
import org.corolle.diagrams.style.Mark;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.FlowKind;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.project.NamedElement;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;

/** The lines of the map: a swing where the way is free, along lanes between the cards where it is not. */
final class MapLines {

    private static final double LANE = 14;
    private static final double NEAR = 12;
    /** Beyond this many crossings of lanes all lines swing: they must be there at once. */
    private static final int MOST = 4000;

    private final Canvas canvas;
    private final MapPlan plan;
    private final LabelPlaces places;
    private final List<Area> cards;
    private final Lanes lanes;
    private final Router router;

    private MapLines(Canvas canvas, MapPlan plan) {
        this.canvas = canvas;
        this.plan = plan;
        this.places = new LabelPlaces(new Area(0, 0, plan.width(), plan.height()), LabelPlaces.covered(canvas.nodes()));
        this.cards = List.copyOf(plan.places().values());
        this.lanes = lanes(cards);
        this.router = lanes.upright().size() * lanes.level().size() > MOST ? null : new Router(lanes);
    }

    static void draw(Canvas canvas, MapPlan plan, MapContent content) {
        MapLines lines = new MapLines(canvas, plan);
        List<MapLink> links = new ArrayList<>(content.links());
        links.removeIf(link -> lines.area(link.source()) == null || lines.area(link.target()) == null);
        links.sort(Comparator.comparing(link -> !NodeBuilder.text(link.flow().orElse(null)).isEmpty()));
        List<List<Point>> ways = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            ways.add(lines.way(lines.area(links.get(i).source()), lines.area(links.get(i).target()), i));
        }
        for (int i = 0; i < links.size(); i++) {
            lines.places.avoid(ways.subList(i + 1, ways.size()));
            canvas.add(lines.draft(links.get(i), ways.get(i)));
        }
    }

    /** What the two quiet kinds of lines say. */
    static NodeBuilder legend(Canvas canvas, Area area) {
        NodeBuilder draft = new NodeBuilder("legend", "links", area)
                .label(canvas.words().get("brings") + ", " + canvas.words().get("gains"));
        for (int i = 0; i < 2; i++) {
            MapLink.Kind kind = MapLink.Kind.values()[i];
            Area half = area.column(i, 2, 10);
            Mark mark = mark(canvas, kind, null);
            double y = half.centreY();
            List<Double> dash = kind == MapLink.Kind.GAINS ? List.of(12.0, 7.0) : List.of();
            draft.path(new Paint("", mark.colour(), width(kind), dash, Pattern.NONE, 1),
                    outline -> outline.move(half.x(), y).line(half.x() + 50, y))
                    .path(Paint.fill(mark.colour()), outline -> outline.move(half.x() + 60, y).line(half.x() + 48,
                    y - 6)
                            .line(half.x() + 48, y + 6).close())
                    .text(canvas.words().get(kind == MapLink.Kind.BRINGS ? "brings" : "gains"), half.after(70),
                            canvas.letters(19).in(canvas.palette().quiet()));
        }
        return draft;
    }

    private Area area(NamedElement element) {
        return plan.places().get(NodeBuilder.id(element));
    }

    private NodeBuilder draft(MapLink link, List<Point> way) {
        ValueFlow flow = link.flow().orElse(null);
        boolean back = flow != null && flow.isSetKind() && flow.getKind() == FlowKind.REGENERATION;
        FlowArrow line = new FlowArrow(link.key(), mark(canvas, link.kind(), flow), width(link.kind()),
                back || link.kind() == MapLink.Kind.GAINS, NodeBuilder.text(flow),
                flow == null ? 0 : flow.getReadings().size());
        NodeBuilder draft = (way.isEmpty() ? line.swing(canvas, start(area(link.source())), end(area(link.target())),
                places)
                : line.along(canvas, way, places)).label(label(link))
                .data("source", NodeBuilder.id(link.source())).data("target", NodeBuilder.id(link.target()));
        if (flow != null) {
            draft.element(flow).editable(flow).data("kind", flow.isSetKind() ? flow.getKind().getName() : "")
                    .data("chain", flow.eContainer() instanceof ValueChain chain ? chain.getId() : "");
        }
        return draft;
    }

    /** Along lanes; empty where the line can swing. */
    private List<Point> way(Area from, Area to, int number) {
        Point start = start(from);
        Point end = end(to);
        if (router == null || end.x() > start.x() + 30 && open(start, end, from, to)) {
            return List.of();
        }
        List<Point> way = router.way(from, to);
        return way.isEmpty() ? way : Corners.beside(way, (number % 5 - 2) * 4);
    }

    private static Point start(Area from) {
        return new Point(from.right(), from.centreY());
    }

    private static Point end(Area to) {
        return new Point(to.x(), to.centreY());
    }

    /** Whether no other card lies between the two. */
    private boolean open(Point start, Point end, Area from, Area to) {
        Area between = new Area(start.x(), Math.min(start.y(), end.y()), end.x() - start.x(),
                Math.abs(start.y() - end.y()) + 1);
        return cards.stream().noneMatch(card -> card != from && card != to && card.overlaps(between));
    }

    private static double width(MapLink.Kind kind) {
        return kind == MapLink.Kind.FLOW ? 3 : 2;
    }

    private static Mark mark(Canvas canvas, MapLink.Kind kind, ValueFlow flow) {
        return switch (kind) {
            case BRINGS -> new Mark("", canvas.palette().line(), canvas.palette().surface(), Pattern.NONE);
            case GAINS -> new Mark("", canvas.style().flow(FlowKind.IMPACT).colour(), canvas.palette().surface(),
                    Pattern.NONE);
            case FLOW -> canvas.style().flow(flow.isSetKind() ? flow.getKind() : null);
        };
    }

    private String label(MapLink link) {
        String from = canvas.labels().of(link.source());
        String to = canvas.labels().of(link.target());
        if (link.flow().isEmpty()) {
            return canvas.words().get(link.kind() == MapLink.Kind.BRINGS ? "label.brings" : "label.gains", from, to);
        }
        ValueFlow flow = link.flow().get();
        String word = flow.isSetKind() ? canvas.labels().of(flow.getKind(), ChainPackage.Literals.FLOW_KIND)
                : canvas.labels().of(ChainPackage.Literals.VALUE_FLOW);
        String text = NodeBuilder.text(flow);
        return text.isEmpty() ? canvas.words().get("label.flow", word, from, to)
                : canvas.words().get("label.flow.named", word, from, to, text);
    }

    private static Lanes lanes(List<Area> cards) {
        List<Double> upright = new ArrayList<>();
        List<Double> level = new ArrayList<>();
        for (Area card : cards) {
            near(upright, card.x() - LANE);
            near(upright, card.right() + LANE);
            near(level, card.y() - LANE + 3);
            near(level, card.bottom() + LANE - 3);
        }
        return new Lanes(upright, level, cards);
    }

    private static void near(List<Double> lanes, double lane) {
        if (lanes.stream().noneMatch(each -> Math.abs(each - lane) < NEAR)) {
            lanes.add(lane);
        }
    }
}
