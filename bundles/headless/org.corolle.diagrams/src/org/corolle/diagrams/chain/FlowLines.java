// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.route.LabelPlaces;
import org.corolle.diagrams.route.Lanes;
import org.corolle.diagrams.route.Point;
import org.corolle.diagrams.route.Router;
import org.corolle.diagrams.route.Corners;
import org.corolle.model.chain.FlowKind;
import org.corolle.model.chain.Impact;
import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.Resource;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.project.NamedElement;
import org.corolle.scene.Node;
import org.corolle.scene.Shape;

/** The flows of value over the canvas: along its free lanes, so that no line crosses a text. */
final class FlowLines {

    private static final Set<String> ENDS = Set.of("activity", "support", "circuit", "resource", "stakeholder",
            "impact-domain", "impact", "cell", "content");
    /** More flows than this are drawn as plain curves: nobody follows so many lines, and they must be there at once. */
    private static final int ROUTED = 60;
    private static final int BESIDE = 5;
    private static final double APART = 2.5;

    private final Canvas canvas;
    private final ChainContent content;
    private final Map<String, Area> ends = new HashMap<>();

    private FlowLines(Canvas canvas, ChainContent content) {
        this.canvas = canvas;
        this.content = content;
    }

    /** @param upright x of the lanes within the middle of the canvas */
    static void draw(Canvas canvas, ChainPlan plan, ChainContent content, List<Double> upright, List<Double> level) {
        FlowLines lines = new FlowLines(canvas, content);
        List<FlowLine> flows = lines.flows();
        if (!flows.isEmpty()) {
            lines.draw(flows, plan, upright, level);
        }
    }

    private void draw(List<FlowLine> flows, ChainPlan plan, List<Double> upright, List<Double> level) {
        List<Node> below = canvas.nodes();
        for (Node node : below) {
            if (ENDS.contains(node.part()) && !node.element().isEmpty()) {
                ends.putIfAbsent(node.element(), area(node));
            }
        }
        List<FlowLine> drawn = flows.stream()
                .filter(flow -> ends.containsKey(flow.source()) && ends.containsKey(flow.target())
                        && !flow.source().equals(flow.target())).toList();
        boolean routed = drawn.size() <= ROUTED;
        List<Area> obstacles = new ArrayList<>(routed ? obstacles(below) : List.of());
        obstacles.addAll(List.of(plan.flank(), plan.resources(), plan.support(), plan.head()));
        Router router = new Router(lanes(obstacles, plan, upright, level));
        Router back = new Router(around(obstacles, plan));
        LabelPlaces places = routed
                ? new LabelPlaces(new Area(0, 0, plan.width(), plan.height()), LabelPlaces.covered(below))
                : LabelPlaces.none();
        List<List<Point>> ways = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            FlowLine flow = drawn.get(i);
            List<Point> way = !routed ? List.of()
                    : way(flow, back, router);
            ways.add(way.isEmpty() ? way : Corners.beside(way, (i % BESIDE - BESIDE / 2) * APART));
        }
        for (int i = 0; i < drawn.size(); i++) {
            FlowLine flow = drawn.get(i);
            places.avoid(ways.subList(i + 1, ways.size()));
            canvas.add(flow.draft(canvas, NodeBuilder.id(content.chain()), ends.get(flow.source()),
                    ends.get(flow.target()),
                    ways.get(i), places));
        }
    }

    private List<Point> way(FlowLine flow, Router back, Router router) {
        Area from = ends.get(flow.source());
        Area to = ends.get(flow.target());
        List<Point> way = flow.back() && content.resources().stream()
                .anyMatch(each -> flow.target().equals(each.getId()))
                ? back.way(from, to) : List.of();
        return way.isEmpty() ? router.way(from, to) : way;
    }

    private List<FlowLine> flows() {
        List<FlowLine> flows = new ArrayList<>();
        for (ValueFlow flow : content.chain().getFlows()) {
            if (flow.getSource() != null && flow.getTarget() != null) {
                flows.add(FlowLine.of(canvas, flow));
            }
        }
        for (ImpactDomain domain : content.domains()) {
            for (Impact impact : domain.getImpacts()) {
                for (Resource resource : impact.getRegenerates()) {
                    if (!told(impact, resource)) {
                        flows.add(FlowLine.regenerating(canvas, impact, resource));
                    }
                }
            }
        }
        flows.sort(Comparator.comparing(flow -> !flow.text().isEmpty()));
        return flows;
    }

    /** Whether a flow says already that this impact regenerates this resource. */
    private boolean told(NamedElement impact, NamedElement resource) {
        return content.chain().getFlows().stream().anyMatch(flow -> flow.getSource() == impact
                && flow.getTarget() == resource && flow.isSetKind() && flow.getKind() == FlowKind.REGENERATION);
    }

    /** The lanes of the way back: round the middle of the canvas, along the bottom. */
    private static Lanes around(List<Area> obstacles, ChainPlan plan) {
        return new Lanes(List.of(plan.middle().x() - ChainPlan.GUTTER / 2, plan.head().x() - ChainPlan.GUTTER / 2),
                List.of(plan.wayBack().y() + 8), obstacles);
    }

    private static Lanes lanes(List<Area> obstacles, ChainPlan plan, List<Double> upright, List<Double> level) {
        List<Double> x = new ArrayList<>(upright);
        x.add(plan.middle().x() - ChainPlan.GUTTER / 2);
        x.add(plan.head().x() - ChainPlan.GUTTER / 2);
        x.add(plan.flank().x());
        List<Double> y = new ArrayList<>(level);
        y.add(plan.support().y() - ChainPlan.GAP / 2);
        y.add(plan.middle().y() - ChainPlan.GAP / 2);
        y.add(plan.resources().y() - ChainPlan.GAP / 2);
        y.add(plan.wayBack().y() + 8);
        y.addAll(StakeholderZones.level(plan.foot()));
        x.addAll(StakeholderZones.upright(plan.foot()));
        y.add(plan.foot().y() - 8);
        return new Lanes(x, y, obstacles);
    }

    private static List<Area> obstacles(List<Node> below) {
        List<Area> obstacles = new ArrayList<>();
        for (Node node : below) {
            if (!"zone".equals(node.part())) {
                obstacles.add(area(node));
            } else {
                node.shapes().stream().filter(Shape.Text.class::isInstance)
                        .forEach(text -> obstacles.add(LabelPlaces.area(node, (Shape.Text) text)));
            }
        }
        return obstacles;
    }

    private static Area area(Node node) {
        return new Area(node.x(), node.y(), node.width(), node.height());
    }
}
