// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.TextStyle;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.diagrams.draft.NodeOutline;
import org.corolle.diagrams.style.Mark;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;

/**
 * A line with an arrow head, and upon it the pictogram of its mark, and its text where there is room for it.
 *
 * @param key      makes the id of the node
 * @param text     empty for none
 * @param readings how many other readings there are of what it says
 */
public record FlowArrow(String key, Mark mark, double width, boolean dashed, String text, int readings) {

    private static final double SIZE = 17;
    private static final double PILL = 26;
    private static final double WIDEST = 300;
    private static final double TIP = 13;
    private static final int PARTS = 16;

    /** Along these corners, which are rounded. */
    public NodeBuilder along(Canvas canvas, List<Point> corners, LabelPlaces places) {
        Point end = corners.get(corners.size() - 1);
        Point neck = neck(corners.get(corners.size() - 2), end);
        List<Double> points = new ArrayList<>();
        corners.subList(0, corners.size() - 1).forEach(point -> points.addAll(List.of(point.x(), point.y())));
        points.addAll(List.of(neck.x(), neck.y()));
        return draft(canvas, corners, neck, places, outline -> outline.rounded(points, 18));
    }

    /** In one calm swing that leaves and arrives on the level. */
    public NodeBuilder swing(Canvas canvas, Point from, Point to, LabelPlaces places) {
        double reach = (to.x() >= from.x() ? 1 : -1) * Math.max(40, Math.abs(to.x() - from.x()) / 2);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= PARTS; i++) {
            points.add(onSwing(from, to, reach, (double) i / PARTS));
        }
        Point neck = new Point(to.x() - Math.signum(reach) * TIP, to.y());
        return draft(canvas, points, neck, places, outline -> outline.move(from.x(), from.y())
                .curve(from.x() + reach, from.y(), neck.x() - reach, neck.y(), neck.x(), neck.y()));
    }

    private static Point onSwing(Point from, Point to, double reach, double t) {
        double s = 1 - t;
        double first = s * s * s + 3 * s * s * t;
        double last = t * t * t + 3 * s * t * t;
        return new Point(first * from.x() + last * to.x() + reach * (3 * s * s * t - 3 * s * t * t),
                first * from.y() + last * to.y());
    }

    private static Point neck(Point before, Point end) {
        double length = Math.max(1, before.distance(end));
        return new Point(end.x() - (end.x() - before.x()) / length * TIP,
                end.y() - (end.y() - before.y()) / length * TIP);
    }

    private NodeBuilder draft(Canvas canvas, List<Point> way, Point neck, LabelPlaces places,
            UnaryOperator<NodeOutline> outline) {
        TextStyle lettering = canvas.letters(SIZE).in(mark.colour());
        FittedText words = TextFit.line(text.isEmpty() ? " " : text, WIDEST, SIZE, canvas.sizes().floor(),
                lettering.face());
        double more = readings > 0 ? PILL : 0;
        Optional<Area> wide = text.isEmpty() ? Optional.empty()
                : places.find(way, Math.ceil(words.width()) + PILL + 14 + more, PILL);
        Area badge = wide.or(() -> mark.pictogram().isEmpty() ? Optional.empty() : places.find(way, PILL + more, PILL))
                .orElseGet(() -> places.take(middle(way, PILL + more)));
        NodeBuilder draft = new NodeBuilder("flow", key, bounds(way, badge));
        draft.path(new Paint("", mark.colour(), width, dashed ? List.of(12.0, 7.0) : List.of(), Pattern.NONE, 1),
                outline)
                .path(Paint.fill(mark.colour()), head -> head(head, neck, way.get(way.size() - 1)));
        if (!mark.pictogram().isEmpty()) {
            draft.box(badge, PILL / 2, new Paint(canvas.palette().paper(), mark.colour(), 1.5, List.of(), Pattern.NONE,
                    1))
                    .icon(mark.pictogram(), badge.left(PILL), 18, mark.colour());
        }
        if (readings > 0) {
            draft.icon("disagreement", badge.end(PILL + 2), 18, mark.colour());
        }
        if (wide.isPresent()) {
            draft.text(words, badge.after(PILL + 2), lettering);
        } else if (!text.isEmpty()) {
            draft.data("truncated", "true");
        }
        return draft;
    }

    private static NodeOutline head(NodeOutline outline, Point neck, Point end) {
        double dx = (end.x() - neck.x()) / 2;
        double dy = (end.y() - neck.y()) / 2;
        return outline.move(end.x(), end.y()).line(neck.x() - dy, neck.y() + dx).line(neck.x() + dy, neck.y() - dx)
                .close();
    }

    private static Area middle(List<Point> way, double wide) {
        Point from = way.get((way.size() - 1) / 2);
        Point to = way.get((way.size() - 1) / 2 + 1);
        return new Area((from.x() + to.x() - wide) / 2, (from.y() + to.y() - PILL) / 2, wide, PILL);
    }

    private static Area bounds(List<Point> way, Area badge) {
        double left = Math.min(badge.x(), way.stream().mapToDouble(Point::x).min().orElseThrow() - TIP);
        double top = Math.min(badge.y(), way.stream().mapToDouble(Point::y).min().orElseThrow() - TIP);
        double right = Math.max(badge.right(), way.stream().mapToDouble(Point::x).max().orElseThrow() + TIP);
        double bottom = Math.max(badge.bottom(), way.stream().mapToDouble(Point::y).max().orElseThrow() + TIP);
        return new Area(left, top, right - left, bottom - top);
    }
}
