// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.List;
import java.util.Optional;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.route.FlowArrow;
import org.corolle.diagrams.route.LabelPlaces;
import org.corolle.diagrams.route.Point;
import org.corolle.diagrams.zone.ZoneFrames;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.FlowKind;
import org.corolle.model.chain.Impact;
import org.corolle.model.chain.Resource;
import org.corolle.model.chain.ValueFlow;

/**
 * One line from source to target, with the pictogram of its kind and its label.
 *
 * @param key     stable: the id of the flow, or of both ends where the model says it without a flow
 * @param element the flow; empty where an impact regenerates a resource without one
 * @param kind    empty where it was not said
 */
record FlowLine(String key, Optional<ValueFlow> element, String source, String target, Optional<FlowKind> kind,
        String text, String label) {

    static FlowLine of(Canvas canvas, ValueFlow flow) {
        Optional<FlowKind> kind = flow.isSetKind() ? Optional.of(flow.getKind()) : Optional.empty();
        String text = NodeBuilder.text(flow);
        String word = kind.map(each -> canvas.labels().of(each, ChainPackage.Literals.FLOW_KIND))
                .orElseGet(() -> canvas.labels().of(ChainPackage.Literals.VALUE_FLOW));
        String from = canvas.labels().of(flow.getSource());
        String to = canvas.labels().of(flow.getTarget());
        String label = text.isEmpty() ? canvas.words().get("label.flow", word, from, to)
                : canvas.words().get("label.flow.named", word, from, to, text);
        return new FlowLine(NodeBuilder.id(flow), Optional.of(flow), NodeBuilder.id(flow.getSource()),
                NodeBuilder.id(flow.getTarget()), kind, text, label
                + ZoneFrames.readings(canvas, flow.getReadings().size()));
    }

    static FlowLine regenerating(Canvas canvas, Impact impact, Resource resource) {
        String label = canvas.words().get("label.regenerates", canvas.labels().of(impact), canvas.labels()
                .of(resource));
        return new FlowLine(NodeBuilder.id(impact) + ":" + NodeBuilder.id(resource), Optional.empty(),
                NodeBuilder.id(impact),
                NodeBuilder.id(resource), Optional.of(FlowKind.REGENERATION), "", label);
    }

    /** Whether it runs the way back. */
    boolean back() {
        return kind.filter(each -> each == FlowKind.REGENERATION).isPresent();
    }

    /** @param corners of the way; empty for a plain swing from one to the other */
    NodeBuilder draft(Canvas canvas, String chain, Area from, Area to, List<Point> corners, LabelPlaces places) {
        FlowArrow line = new FlowArrow(key, canvas.style().flow(kind.orElse(null)), 3, back(), text,
                element.map(flow -> flow.getReadings().size()).orElse(0));
        NodeBuilder draft = corners.isEmpty() ? line.swing(canvas, new Point(from.centreX(), from.centreY()),
                new Point(to.centreX(), to.centreY()), places) : line.along(canvas, corners, places);
        draft.label(label).data("chain", chain).data("source", source).data("target", target)
                .data("kind", kind.map(FlowKind::getName).orElse(""));
        element.ifPresent(flow -> draft.element(flow).editable(flow));
        return draft;
    }
}
