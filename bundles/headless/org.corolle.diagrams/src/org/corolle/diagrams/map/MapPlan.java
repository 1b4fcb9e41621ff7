// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.route.Point;
import org.corolle.model.chain.Impact;
import org.corolle.model.chain.Resource;
import org.corolle.model.layout.DiagramKind;
import org.corolle.model.layout.DiagramLayout;
import org.corolle.model.layout.Placement;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

/**
 * Where everything on the map stands, by id. What was placed by hand stays there; the others stand in layers, and step
 * down where something placed by hand is in their way.
 *
 * @param around the frame of those without links; of no height when there are none
 */
record MapPlan(double width, double height, Map<String, Area> places, Area around) {

    static final double MARGIN = 24;
    static final double HEADER = 76;
    static final double HEADING = 52;
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final double CARD_WIDTH = 250;
    private static final double CARD = 60;
    private static final double GAP = 12;
    /** Height kept for the linked ones, so that the first links move nothing. */
    private static final double FEW = 480;

    static MapPlan of(EvaluationProject project, MapContent content) {
        Map<String, Point> layers = LayeredLayout.places(graph(content));
        Map<String, Area> sizes = new LinkedHashMap<>();
        boxes(content).forEach(box -> sizes.put(box.id(), new Area(0, 0, box.width(), box.height())));
        double wide = extent(layers, sizes, true);
        double tall = extent(layers, sizes, false);
        int columns = (int) ((Math.max(WIDTH, wide + 2 * MARGIN) - 4 * MARGIN + GAP) / (CARD_WIDTH + GAP));
        int rows = (content.around().size() + columns - 1) / columns;
        double frame = rows == 0 ? 0 : HEADING + rows * (CARD + GAP) + 4;
        double width = Math.max(WIDTH, wide + 2 * MARGIN);
        double slot = Math.max(FEW, tall);
        double height = Math.max(HEIGHT, HEADER + slot + frame + 3 * MARGIN);
        double left = (width - wide) / 2;
        double top = HEADER + MARGIN + (slot - tall) / 2;
        Area around = new Area(MARGIN, HEADER + slot + 2 * MARGIN, width - 2 * MARGIN, frame);
        Map<String, Area> places = new LinkedHashMap<>();
        layers.forEach((id, point) -> places.put(id,
                new Area(left + point.x(), top + point.y(), sizes.get(id).width(), sizes.get(id).height())));
        for (int i = 0; i < content.around().size(); i++) {
            places.put(NodeBuilder.id(content.around().get(i)),
                    new Area(around.x() + MARGIN + i % columns * (CARD_WIDTH + GAP),
                            around.y() + HEADING + i / columns * (CARD + GAP), CARD_WIDTH, CARD));
        }
        return placed(width, height, places, around, byHand(project, content));
    }

    private static MapPlan placed(double width, double height, Map<String, Area> places, Area around,
            Map<String, Point> byHand) {
        List<Area> fixed = new ArrayList<>();
        byHand.forEach((id, point) -> places.computeIfPresent(id, (key, area) -> {
            Area there = new Area(Math.max(0, point.x()), Math.max(0, point.y()), area.width(), area.height());
            fixed.add(there);
            return there;
        }));
        for (Map.Entry<String, Area> entry : places.entrySet()) {
            Area area = entry.getValue();
            while (!byHand.containsKey(entry.getKey()) && fixed.stream().anyMatch(area::overlaps)) {
                area = new Area(area.x(), area.y() + GAP, area.width(), area.height());
            }
            if (!area.equals(entry.getValue())) {
                entry.setValue(area);
                fixed.add(area);
            }
        }
        double right = places.values().stream().mapToDouble(Area::right).max().orElse(0);
        double bottom = places.values().stream().mapToDouble(Area::bottom).max().orElse(0);
        return new MapPlan(Math.max(width, right + MARGIN), Math.max(height, bottom + MARGIN), places, around);
    }

    /** Positions of the layouts of this map: those of its centre win over those of no subject. */
    private static Map<String, Point> byHand(EvaluationProject project, MapContent content) {
        Map<String, Point> byHand = new HashMap<>();
        for (DiagramLayout layout : project.getLayouts()) {
            NamedElement subject = layout.getSubject();
            boolean own = subject == null || subject == project || subject == content.centre();
            if (layout.getDiagram() == DiagramKind.STAKEHOLDER_MAP && own) {
                for (Placement placement : layout.getPlacements()) {
                    if (placement.getElement() != null && placement.getX() != null && placement.getY() != null) {
                        byHand.put(placement.getElement().getId(), new Point(placement.getX(), placement.getY()));
                    }
                }
            }
        }
        return byHand;
    }

    /** Only what leads on to the right says where things stand. */
    private static LayeredLayout.Graph graph(MapContent content) {
        Set<LayeredLayout.Edge> edges = new LinkedHashSet<>();
        List<LayeredLayout.Box> boxes = boxes(content);
        Map<String, Integer> parts = new HashMap<>();
        boxes.forEach(box -> parts.put(box.id(), box.part()));
        for (MapLink link : content.links()) {
            Integer from = parts.get(NodeBuilder.id(link.source()));
            Integer to = parts.get(NodeBuilder.id(link.target()));
            if (from != null && to != null && from < to) {
                edges.add(new LayeredLayout.Edge(NodeBuilder.id(link.source()), NodeBuilder.id(link.target())));
            }
        }
        return new LayeredLayout.Graph(boxes, List.copyOf(edges));
    }

    private static List<LayeredLayout.Box> boxes(MapContent content) {
        Set<NamedElement> giving = new HashSet<>();
        content.links().stream().filter(link -> link.kind() != MapLink.Kind.GAINS)
                .forEach(link -> giving.add(link.source()));
        List<LayeredLayout.Box> boxes = new ArrayList<>();
        for (Stakeholder each : content.linked()) {
            boxes.add(new LayeredLayout.Box(NodeBuilder.id(each), CARD_WIDTH, CARD, giving.contains(each) ? 0 : 4));
        }
        for (Resource each : content.resources()) {
            boxes.add(new LayeredLayout.Box(NodeBuilder.id(each), 226, 56, 1));
        }
        boxes.add(new LayeredLayout.Box(NodeBuilder.id(content.centre()), 300, 150, 2));
        for (Impact each : content.impacts()) {
            boxes.add(new LayeredLayout.Box(NodeBuilder.id(each), 286, 72, 3));
        }
        return boxes;
    }

    private static double extent(Map<String, Point> layers, Map<String, Area> sizes, boolean across) {
        return layers.entrySet().stream().mapToDouble(entry -> across
                ? entry.getValue().x() + sizes.get(entry.getKey()).width()
                : entry.getValue().y() + sizes.get(entry.getKey()).height()).max().orElse(0);
    }
}
