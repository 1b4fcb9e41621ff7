// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.corolle.diagrams.draft.Area;

/**
 * Finds the calmest way between two things: along the lanes, short, with few bends. The same question always has the
 * same answer.
 */
public final class Router {

    /** What a bend costs, in drawing units of way: a line goes round three hands' breadths to save one. */
    private static final double BEND = 90;

    private final Lanes lanes;
    private final int columns;
    private final int rows;
    private final boolean[] right;
    private final boolean[] down;

    /** One place on the way: a crossing of lanes, reached on the level (0) or upright (1). */
    private record Step(int state, double cost) { }

    public Router(Lanes lanes) {
        this.lanes = lanes;
        columns = lanes.upright().size();
        rows = lanes.level().size();
        right = new boolean[columns * rows];
        down = new boolean[columns * rows];
        for (int at = 0; at < right.length; at++) {
            right[at] = at % columns + 1 < columns && lanes.free(point(at), point(at + 1), null);
            down[at] = at + columns < right.length && lanes.free(point(at), point(at + columns), null);
        }
    }

    /** The corners of the way from the edge of one area to the edge of the other; empty where there is none. */
    public List<Point> way(Area from, Area to) {
        List<Port> starts = Port.of(from, lanes, columns, rows);
        List<Port> ends = Port.of(to, lanes, columns, rows);
        double[] cost = new double[columns * rows * 2];
        int[] before = new int[cost.length];
        Arrays.fill(cost, Double.MAX_VALUE);
        Arrays.fill(before, -1);
        PriorityQueue<Step> open = new PriorityQueue<>(
                Comparator.comparingDouble(Step::cost).thenComparingInt(Step::state));
        for (Port start : starts) {
            relax(open, cost, before, start.crossing() * 2 + (start.level() ? 1 : 0), start.length() + BEND, -1);
        }
        double best = Double.MAX_VALUE;
        int last = -1;
        Port exit = null;
        while (!open.isEmpty()) {
            Step step = open.poll();
            if (step.cost > cost[step.state] || step.cost >= best) {
                continue;
            }
            for (Port end : ends) {
                int arriving = end.level() ? 1 : 0;
                double whole = step.cost + end.length() + BEND + (step.state % 2 == arriving ? 0 : BEND);
                if (end.crossing() == step.state / 2 && whole < best) {
                    best = whole;
                    last = step.state;
                    exit = end;
                }
            }
            spread(open, cost, before, step);
        }
        return last < 0 ? List.of() : corners(starts, before, last, exit);
    }


    private void spread(PriorityQueue<Step> open, double[] cost, int[] before, Step step) {
        int at = step.state / 2;
        if (right[at]) {
            go(open, cost, before, step, at + 1, 0);
        }
        if (at % columns > 0 && right[at - 1]) {
            go(open, cost, before, step, at - 1, 0);
        }
        if (down[at]) {
            go(open, cost, before, step, at + columns, 1);
        }
        if (at >= columns && down[at - columns]) {
            go(open, cost, before, step, at - columns, 1);
        }
    }

    private void go(PriorityQueue<Step> open, double[] cost, int[] before, Step step, int to, int direction) {
        double longer = point(step.state / 2).distance(point(to)) + (step.state % 2 == direction ? 0 : BEND);
        relax(open, cost, before, to * 2 + direction, step.cost + longer, step.state);
    }

    private static void relax(PriorityQueue<Step> open, double[] cost, int[] before, int state, double value,
            int from) {
        if (value < cost[state]) {
            cost[state] = value;
            before[state] = from;
            open.add(new Step(state, value));
        }
    }

    private List<Point> corners(List<Port> starts, int[] before, int last, Port exit) {
        List<Point> points = new ArrayList<>(List.of(exit.edge(), exit.onLane()));
        int state = last;
        while (before[state] >= 0) {
            points.add(point(state / 2));
            state = before[state];
        }
        points.add(point(state / 2));
        int first = state;
        Port start = starts.stream().filter(port -> port.crossing() * 2 + (port.level() ? 1 : 0) == first)
                .min(Comparator.comparingDouble(Port::length)).orElseThrow();
        points.add(start.onLane());
        points.add(start.edge());
        Collections.reverse(points);
        return Corners.of(points);
    }

    private Point point(int at) {
        return new Point(lanes.upright().get(at % columns), lanes.level().get(at / columns));
    }
}
