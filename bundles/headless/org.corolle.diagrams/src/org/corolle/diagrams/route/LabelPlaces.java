// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.corolle.diagrams.draft.Area;
import org.corolle.scene.Node;
import org.corolle.scene.Shape;

/** Finds places along lines where a label covers no text. */
public final class LabelPlaces {

    private static final double STEP = 24;
    private static final double MARGIN = 6;

    private final Area page;
    private final List<Area> taken;
    private List<Area> lines = List.of();

    /**
     * @param page  labels stay upon it
     * @param taken what labels must not cover; places that are given away are added
     */
    public LabelPlaces(Area page, List<Area> taken) {
        this.page = page;
        this.taken = new ArrayList<>(taken);
    }

    /** No place at all: lines bear nothing but their pictograms. */
    public static LabelPlaces none() {
        return new LabelPlaces(new Area(0, 0, 0, 0), List.of());
    }

    /** Labels do not lie under the lines that are drawn after them. */
    public void avoid(List<List<Point>> later) {
        lines = new ArrayList<>();
        for (List<Point> corners : later) {
            for (int i = 0; i + 1 < corners.size(); i++) {
                lines.add(corners.get(i).wayTo(corners.get(i + 1)).inset(-2));
            }
        }
    }

    /** What these nodes cover: their texts and pictograms, and, but for a margin, the nodes themselves if no frames. */
    public static List<Area> covered(List<Node> nodes) {
        List<Area> covered = new ArrayList<>();
        for (Node node : nodes) {
            if (!"zone".equals(node.part())) {
                covered.add(new Area(node.x(), node.y(), node.width(), node.height()).inset(MARGIN));
            }
            for (Shape shape : node.shapes()) {
                if (shape instanceof Shape.Text text) {
                    covered.add(area(node, text));
                } else if (shape instanceof Shape.Icon icon) {
                    covered.add(new Area(node.x() + icon.x(), node.y() + icon.y(), icon.size(), icon.size()));
                }
            }
        }
        return covered;
    }

    /** What one line of text covers. */
    public static Area area(Node node, Shape.Text text) {
        double left = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> text.width() / 2;
            case END -> text.width();
        };
        return new Area(node.x() + text.x() - left, node.y() + text.baseline() - text.size() * 0.78, text.width(),
                text.size() * 1.02);
    }

    /** The free place of this size nearest to the middle of the way, which is then taken. */
    public Optional<Area> find(List<Point> corners, double width, double height) {
        Area best = null;
        double least = Double.MAX_VALUE;
        double whole = length(corners);
        double gone = 0;
        for (int i = 0; i + 1 < corners.size(); i++) {
            Point from = corners.get(i);
            Point to = corners.get(i + 1);
            double length = from.distance(to);
            if (width > 2 * height && Math.abs(from.y() - to.y()) > Math.abs(from.x() - to.x())) {
                gone += length;
                continue;
            }
            double margin = Math.min(length / 2, (Math.abs(from.x() - to.x()) > 1 ? width : height) / 2 + 14);
            for (double at = margin; at <= length - margin + 0.1; at += STEP) {
                double part = at / Math.max(1, length);
                Area place = new Area(from.x() + (to.x() - from.x()) * part - width / 2,
                        from.y() + (to.y() - from.y()) * part - height / 2, width, height);
                double far = Math.abs(gone + at - whole / 2);
                if (far < least && free(place)) {
                    best = place;
                    least = far;
                }
            }
            gone += length;
        }
        if (best != null) {
            taken.add(best);
        }
        return Optional.ofNullable(best);
    }

    /** This place, free or not; nothing else comes there. */
    public Area take(Area place) {
        taken.add(place);
        return place;
    }

    private boolean free(Area place) {
        return page.holds(place) && taken.stream().noneMatch(place::overlaps)
                && lines.stream().noneMatch(place::overlaps);
    }

    private static double length(List<Point> corners) {
        double sum = 0;
        for (int i = 0; i + 1 < corners.size(); i++) {
            sum += corners.get(i).distance(corners.get(i + 1));
        }
        return sum;
    }
}
