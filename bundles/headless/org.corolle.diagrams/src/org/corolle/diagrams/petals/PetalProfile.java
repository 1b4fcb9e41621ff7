// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How wide a convex shape is at each height, kept away from its outline; minus what already stands in it. */
public final class PetalProfile {

    private final double[] left;
    private final double[] right;
    private final int first;
    private final double margin;
    private final double top;
    private final double bottom;
    private final double area;
    private final double widest;

    /** The inside of this line, with a margin along it. */
    public PetalProfile(Curve curve, double margin) {
        double[][] flat = curve.flattened();
        this.margin = margin;
        double highest = Arrays.stream(flat[1]).min().orElse(0);
        double lowest = Arrays.stream(flat[1]).max().orElse(0);
        top = highest + margin;
        bottom = lowest - margin;
        first = (int) Math.ceil(highest);
        int rows = Math.max(0, (int) Math.floor(lowest) - first + 1);
        left = new double[rows];
        right = new double[rows];
        Arrays.fill(left, Double.POSITIVE_INFINITY);
        Arrays.fill(right, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < flat[0].length; i++) {
            int next = i + 1 == flat[0].length ? 0 : i + 1;
            edge(flat[0][i], flat[1][i], flat[0][next], flat[1][next]);
        }
        double sum = 0;
        double most = 0;
        for (int row = 0; row < rows; row++) {
            double wide = Math.max(0, right[row] - left[row] - 2 * margin);
            sum += wide;
            most = Math.max(most, wide);
        }
        area = sum;
        widest = most;
    }

    private void edge(double x1, double y1, double x2, double y2) {
        double high = Math.min(y1, y2);
        double low = Math.max(y1, y2);
        for (int row = Math.max(0, (int) Math.ceil(high) - first); row < left.length && first + row <= low; row++) {
            double x = high == low ? x1 : x1 + (x2 - x1) * (first + row - y1) / (y2 - y1);
            left[row] = Math.min(left[row], x);
            right[row] = Math.max(right[row], x);
        }
    }

    public double top() {
        return top;
    }

    public double bottom() {
        return bottom;
    }

    /** Left and right end of what lies inside between these heights; null where nothing does. */
    public double[] span(double from, double to) {
        int high = (int) Math.floor(from) - first;
        int low = (int) Math.ceil(to) - first;
        if (from < top || to > bottom || high < 0 || low >= left.length) {
            return null;
        }
        double start = Math.max(left[high], left[low]) + margin;
        double end = Math.min(right[high], right[low]) - margin;
        return start < end ? new double[] {start, end} : null;
    }

    /** What is free between these heights, as pairs of left and right ends; blocked rectangles are kept away from. */
    public List<double[]> free(double from, double to, List<Rect> blocked, double gap) {
        double[] span = span(from, to);
        List<double[]> free = span == null ? List.of() : List.of(span);
        for (Rect block : blocked) {
            if (!free.isEmpty() && block.y() < to + gap && block.bottom() > from - gap) {
                free = without(free, block.x() - gap, block.right() + gap);
            }
        }
        return free;
    }

    private static List<double[]> without(List<double[]> free, double from, double to) {
        List<double[]> rest = new ArrayList<>();
        for (double[] piece : free) {
            if (piece[0] < from) {
                rest.add(new double[] {piece[0], Math.min(piece[1], from)});
            }
            if (piece[1] > to) {
                rest.add(new double[] {Math.max(piece[0], to), piece[1]});
            }
        }
        rest.removeIf(piece -> piece[1] <= piece[0]);
        return rest;
    }

    /** Whether a rectangle stands inside and meets nothing blocked. */
    public boolean holds(Rect rect, List<Rect> blocked, double gap) {
        for (double[] piece : free(rect.y(), rect.bottom(), blocked, gap)) {
            if (piece[0] <= rect.x() + 1e-6 && rect.right() <= piece[1] + 1e-6) {
                return true;
            }
        }
        return false;
    }

    double area() {
        return area;
    }

    double widest() {
        return widest;
    }

    /** Height at which as much lies above as below, the blocked rectangles left out. */
    public double middle(List<Rect> blocked) {
        double sum = 0;
        double moment = 0;
        for (int row = 0; row < left.length; row++) {
            double wide = Math.max(0, right[row] - left[row] - 2 * margin);
            for (Rect block : blocked) {
                wide -= first + row > block.y() && first + row < block.bottom() ? block.width() : 0;
            }
            sum += Math.max(0, wide);
            moment += Math.max(0, wide) * (first + row);
        }
        return sum == 0 ? (top + bottom) / 2 : moment / sum;
    }
}
