// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.route;

import java.util.ArrayList;
import java.util.List;

/** Corners of lines that run level and upright by turns. */
public final class Corners {

    private Corners() { }

    /** Without points that are no corners. */
    static List<Point> of(List<Point> points) {
        List<Point> corners = new ArrayList<>();
        for (Point point : points) {
            int size = corners.size();
            if (size > 0 && corners.get(size - 1).distance(point) < 0.5) {
                continue;
            }
            if (size > 1 && straight(corners.get(size - 2), corners.get(size - 1), point)) {
                corners.remove(size - 1);
            }
            corners.add(point);
        }
        return corners;
    }

    /** The same way a little beside, so that lines in one lane lie side by side. */
    public static List<Point> beside(List<Point> corners, double offset) {
        List<Point> shifted = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Point here = corners.get(i);
            boolean up = i > 0 && upright(corners.get(i - 1), here)
                    || i + 1 < corners.size() && upright(here, corners.get(i + 1));
            boolean along = i > 0 && !upright(corners.get(i - 1), here)
                    || i + 1 < corners.size() && !upright(here, corners.get(i + 1));
            shifted.add(new Point(here.x() + (up ? offset : 0), here.y() + (along ? offset : 0)));
        }
        return shifted;
    }

    private static boolean upright(Point from, Point to) {
        return Math.abs(from.x() - to.x()) < Math.abs(from.y() - to.y());
    }

    private static boolean straight(Point a, Point b, Point c) {
        return Math.abs(a.x() - b.x()) < 0.5 && Math.abs(b.x() - c.x()) < 0.5
                || Math.abs(a.y() - b.y()) < 0.5 && Math.abs(b.y() - c.y()) < 0.5;
    }
}
