// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.awt.geom.Path2D;

import org.corolle.scene.Outline;

/** Draws an outline into a path of Java2D. */
final class ShapePen implements Outline.Pen {
    private final Path2D path;

    private ShapePen(Path2D path) {
        this.path = path;
    }

    static Path2D path(Figure figure) {
        Path2D path = new Path2D.Double(figure.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        figure.drawing().accept(new ShapePen(path));
        return path;
    }

    @Override
    public void move(double x, double y) {
        path.moveTo(x, y);
    }

    @Override
    public void line(double x, double y) {
        path.lineTo(x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        path.curveTo(x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        path.closePath();
    }
}
