// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.Lettering;
import org.corolle.diagrams.draft.NodeDraft;
import org.corolle.diagrams.route.LabelPlaces;
import org.corolle.diagrams.route.Point;
import org.corolle.diagrams.style.Mark;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.FlowKind;
import org.corolle.model.chain.Impact;
import org.corolle.model.chain.Resource;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.project.NamedElement;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.text.Fitted;
import org.corolle.scene.text.TextFit;

/**
 * One line from source to target, with the pictogram of its kind and its label.
 *
 * @param key     stable: the id of the flow, or of both ends where the model says it without a flow
 * @param element the flow; empty where an impact regenerates a resource without one
 * @param kind    empty where it was not said
 */
record FlowLine(String key, Optional<ValueFlow> element, String source, String target, Optional<FlowKind> kind,
        String text, String label) {

    private static final double SIZE = 17;
    private static final double PILL = 26;
    private static final double WIDEST = 300;
    private static final double TIP = 13;

    static FlowLine of(Canvas canvas, ValueFlow flow) {
        Optional<FlowKind> kind = flow.isSetKind() ? Optional.of(flow.getKind()) : Optional.empty();
        String text = NodeDraft.text(flow);
        String word = kind.map(each -> canvas.labels().of(each, ChainPackage.Literals.FLOW_KIND))
                .orElseGet(() -> canvas.labels().of(ChainPackage.Literals.VALUE_FLOW));
        String from = canvas.labels().of(flow.getSource());
        String to = canvas.labels().of(flow.getTarget());
        String label = text.isEmpty() ? canvas.words().get("label.flow", word, from, to)
                : canvas.words().get("label.flow.named", word, from, to, text);
        return new FlowLine(NodeDraft.id(flow), Optional.of(flow), NodeDraft.id(flow.getSource()),
                NodeDraft.id(flow.getTarget()), kind, text, label + Zones.readings(canvas, flow.getReadings().size()));
    }

    static FlowLine regenerating(Canvas canvas, Impact impact, Resource resource) {
        String label = canvas.words().get("label.regenerates", canvas.labels().of(impact), canvas.labels().of(resource));
        return new FlowLine(NodeDraft.id(impact) + ":" + NodeDraft.id(resource), Optional.empty(), NodeDraft.id(impact),
                NodeDraft.id(resource), Optional.of(FlowKind.REGENERATION), "", label);
    }

    /** Whether it runs the way back. */
    boolean back() {
        return kind.filter(each -> each == FlowKind.REGENERATION).isPresent();
    }

    /** @param corners of the way; empty for a plain curve from one to the other */
    NodeDraft draft(Canvas canvas, String chain, Area from, Area to, List<Point> corners, LabelPlaces places) {
        List<Point> way = corners.isEmpty() ? List.of(new Point(from.centreX(), from.centreY()),
                new Point(to.centreX(), to.centreY())) : corners;
        Mark mark = canvas.style().flow(kind.orElse(null));
        Lettering lettering = canvas.letters(SIZE).in(mark.colour());
        Fitted words = TextFit.line(text.isEmpty() ? " " : text, WIDEST, SIZE, canvas.sizes().floor(), lettering.face());
        Optional<Area> wide = text.isEmpty() || corners.isEmpty() ? Optional.empty()
                : places.find(way, Math.ceil(words.width()) + PILL + 14, PILL);
        Area badge = wide.or(() -> corners.isEmpty() ? Optional.empty() : places.find(way, PILL, PILL))
                .orElseGet(() -> middle(way));
        NodeDraft draft = new NodeDraft("flow", key, bounds(way, badge)).label(label)
                .data("chain", chain).data("source", source).data("target", target)
                .data("kind", kind.map(FlowKind::getName).orElse(""));
        element.ifPresent(flow -> draft.element((NamedElement) flow).editable(flow));
        line(draft, mark, way, corners.isEmpty());
        draft.box(badge, PILL / 2, new Paint(canvas.palette().paper(), mark.colour(), 1.5, List.of(), Pattern.NONE, 1))
                .icon(mark.pictogram(), badge.left(PILL), 18, mark.colour());
        if (wide.isPresent()) {
            draft.text(words, badge.after(PILL + 2), lettering);
        } else if (!text.isEmpty()) {
            draft.data("truncated", "true");
        }
        return draft;
    }

    private void line(NodeDraft draft, Mark mark, List<Point> way, boolean curve) {
        List<Double> dash = back() ? List.of(12.0, 7.0) : List.of();
        Point end = way.get(way.size() - 1);
        Point before = way.get(way.size() - 2);
        double length = Math.max(1, Math.hypot(end.x() - before.x(), end.y() - before.y()));
        double dx = (end.x() - before.x()) / length;
        double dy = (end.y() - before.y()) / length;
        double neckX = end.x() - dx * TIP;
        double neckY = end.y() - dy * TIP;
        Paint paint = new Paint("", mark.colour(), 3, dash, Pattern.NONE, 1);
        if (curve) {
            draft.path(paint, outline -> outline.move(way.get(0).x(), way.get(0).y())
                    .curve(way.get(0).x() + 80, way.get(0).y(), neckX - 80, neckY, neckX, neckY));
        } else {
            List<Double> points = new ArrayList<>();
            way.subList(0, way.size() - 1).forEach(point -> points.addAll(List.of(point.x(), point.y())));
            points.addAll(List.of(neckX, neckY));
            draft.path(paint, outline -> outline.rounded(points, 18));
        }
        draft.path(Paint.fill(mark.colour()), outline -> outline.move(end.x(), end.y())
                .line(neckX - dy * TIP / 2, neckY + dx * TIP / 2).line(neckX + dy * TIP / 2, neckY - dx * TIP / 2).close());
    }

    private static Area middle(List<Point> way) {
        Point from = way.get((way.size() - 1) / 2);
        Point to = way.get((way.size() - 1) / 2 + 1);
        return new Area((from.x() + to.x() - PILL) / 2, (from.y() + to.y() - PILL) / 2, PILL, PILL);
    }

    private static Area bounds(List<Point> way, Area badge) {
        double left = Math.min(badge.x(), way.stream().mapToDouble(Point::x).min().orElseThrow() - TIP);
        double top = Math.min(badge.y(), way.stream().mapToDouble(Point::y).min().orElseThrow() - TIP);
        double right = Math.max(badge.right(), way.stream().mapToDouble(Point::x).max().orElseThrow() + TIP);
        double bottom = Math.max(badge.bottom(), way.stream().mapToDouble(Point::y).max().orElseThrow() + TIP);
        return new Area(left, top, right - left, bottom - top);
    }
}
