// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.map;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.route.Point;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places boxes in layers from left to right with few crossings, by ELK; the same graph is always placed alike. */
final class LayeredLayout {

    private static final double BETWEEN_LAYERS = 100;
    private static final double BETWEEN_NODES = 14;
    private static final int REMEMBERED = 32;
    private static final Map<Graph, Map<String, Point>> KNOWN =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Graph, Map<String, Point>> eldest) {
                    return size() > REMEMBERED;
                }
            });

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private LayeredLayout() { }

    /** @param part of the drawing it stands in, rising from left to right */
    record Box(String id, double width, double height, int part) { }

    record Edge(String source, String target) { }

    /** What the places depend on: no text is part of it, so that writing moves nothing. */
    record Graph(List<Box> boxes, List<Edge> edges) {

        Graph {
            boxes = List.copyOf(boxes);
            edges = List.copyOf(edges);
        }
    }

    /** The upper left corner of each box, from 0, 0. */
    static Map<String, Point> places(Graph graph) {
        Map<String, Point> known = KNOWN.get(graph);
        if (known == null) {
            known = laidOut(graph);
            KNOWN.put(graph, known);
        }
        return known;
    }

    private static Map<String, Point> laidOut(Graph graph) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        root.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 6.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 4.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 4.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 2.0);
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        Map<String, ElkNode> nodes = new LinkedHashMap<>();
        for (Box box : graph.boxes) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(box.width, box.height);
            node.setProperty(LayeredOptions.PARTITIONING_PARTITION, box.part);
            nodes.put(box.id, node);
        }
        for (Edge edge : graph.edges) {
            ElkGraphUtil.createSimpleEdge(nodes.get(edge.source), nodes.get(edge.target));
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        Map<String, Point> places = new LinkedHashMap<>();
        nodes.forEach((id, node) -> places.put(id, new Point(node.getX(), node.getY())));
        return places;
    }
}
