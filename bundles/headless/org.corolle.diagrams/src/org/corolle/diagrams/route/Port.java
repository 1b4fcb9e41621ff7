// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.route;

import java.util.ArrayList;
import java.util.List;

import org.corolle.diagrams.draft.Area;

/**
 * A way out of a thing: from the middle of an edge straight onto a lane, then along it to a crossing.
 *
 * @param level whether it leaves on the level, so that its lane is upright
 */
record Port(Point edge, Point onLane, int crossing, double length, boolean level) {

    /** Lanes behind the nearest one are not tried. */
    private static final int TRIED = 1;


    static List<Port> of(Area area, Lanes lanes, int columns, int rows) {
        List<Port> ports = new ArrayList<>();
        sideways(ports, area, lanes, columns, rows, true);
        sideways(ports, area, lanes, columns, rows, false);
        upright(ports, area, lanes, columns, rows, true);
        upright(ports, area, lanes, columns, rows, false);
        return ports;
    }

    private static void sideways(List<Port> ports, Area area, Lanes lanes, int columns, int rows, boolean right) {
        Point edge = new Point(right ? area.right() : area.x(), area.centreY());
        int tried = 0;
        for (int i = 0; i < columns && tried < TRIED; i++) {
            int column = right ? i : columns - 1 - i;
            Point onLane = new Point(lanes.upright().get(column), edge.y());
            boolean outside = right ? onLane.x() > edge.x() : onLane.x() < edge.x();
            if (outside && tried++ < TRIED && lanes.free(edge, onLane, area)) {
                for (int row = 0; row < rows; row++) {
                    add(ports, new Port(edge, onLane, row * columns + column, 0, true), lanes, area, columns, row,
                            rows);
                }
            }
        }
    }

    private static void upright(List<Port> ports, Area area, Lanes lanes, int columns, int rows, boolean down) {
        Point edge = new Point(area.centreX(), down ? area.bottom() : area.y());
        int tried = 0;
        for (int i = 0; i < rows && tried < TRIED; i++) {
            int row = down ? i : rows - 1 - i;
            Point onLane = new Point(edge.x(), lanes.level().get(row));
            boolean outside = down ? onLane.y() > edge.y() : onLane.y() < edge.y();
            if (outside && tried++ < TRIED && lanes.free(edge, onLane, area)) {
                for (int column = 0; column < columns; column++) {
                    add(ports, new Port(edge, onLane, row * columns + column, 0, false), lanes, area, columns, column,
                            columns);
                }
            }
        }
    }

    /** Only the two crossings next to where the port meets its lane are ways on; the router goes farther. */
    private static void add(List<Port> ports, Port port, Lanes lanes, Area area, int columns, int index, int count) {
        List<Double> along = port.level ? lanes.level() : lanes.upright();
        double here = port.level ? port.onLane.y() : port.onLane.x();
        double there = along.get(index);
        boolean before = there <= here && (index + 1 == count || along.get(index + 1) > here);
        boolean after = there >= here && (index == 0 || along.get(index - 1) < here);
        Point crossing = port.level ? new Point(port.onLane.x(), there) : new Point(there, port.onLane.y());
        if ((before || after) && lanes.free(port.onLane, crossing, null)) {
            double length = port.edge.distance(port.onLane) + port.onLane.distance(crossing);
            ports.add(new Port(port.edge, port.onLane, port.crossing, length, port.level));
        }
    }
}
