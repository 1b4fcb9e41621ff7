// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.route;

import java.util.List;

import org.corolle.diagrams.draft.Area;

/**
 * Where lines may run: upright and level lanes between the things of a drawing.
 *
 * @param upright   x of the upright lanes, rising
 * @param level     y of the level lanes, rising
 * @param obstacles what no line may cross
 */
public record Lanes(List<Double> upright, List<Double> level, List<Area> obstacles) {

    public Lanes {
        upright = upright.stream().sorted().distinct().toList();
        level = level.stream().sorted().distinct().toList();
        obstacles = List.copyOf(obstacles);
    }

    /** Whether the straight way crosses nothing but what lies around one of its ends. */
    boolean free(Point from, Point to, Area around) {
        Area way = from.wayTo(to);
        for (Area obstacle : obstacles) {
            if (touches(way, obstacle) && !(around != null && (obstacle.holds(around) || around.holds(obstacle)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean touches(Area way, Area obstacle) {
        return way.x() < obstacle.right() - 1 && way.right() > obstacle.x() + 1 && way.y() < obstacle.bottom() - 1
                && way.bottom() > obstacle.y() + 1;
    }
}
