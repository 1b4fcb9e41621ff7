// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import org.corolle.scene.Node;
import org.corolle.scene.Outline;
import org.corolle.scene.Shape;

/** A rectangle around whatever a pen draws; a little too large around curves. */
final class Bounds implements Outline.Pen {
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    static Bounds of(Figure figure) {
        Bounds bounds = new Bounds();
        figure.drawing().accept(bounds);
        return bounds;
    }

    /** Around all that is drawn for the node, in drawing units of the scene. */
    static Bounds of(Node node) {
        Bounds bounds = new Bounds();
        for (Shape shape : node.shapes()) {
            Bounds around = new Bounds();
            double reach = around.add(shape);
            bounds.line(node.x() + around.left - reach, node.y() + around.top - reach);
            bounds.line(node.x() + around.right + reach, node.y() + around.bottom + reach);
        }
        return bounds;
    }

    private double add(Shape shape) {
        if (shape instanceof Shape.Box box) {
            Figure.of(box).drawing().accept(this);
            return box.paint().strokeWidth();
        }
        if (shape instanceof Shape.Path path) {
            Outline.draw(path.outline(), this);
            return path.paint().strokeWidth() * 4;
        }
        if (shape instanceof Shape.Text text) {
            line(text.x(), text.baseline());
            return text.width() + text.size();
        }
        if (!(shape instanceof Shape.Icon icon)) {
            throw Shape.unknown(shape);
        }
        line(icon.x(), icon.y());
        return icon.size();
    }

    double left() {
        return left;
    }

    double top() {
        return top;
    }

    double right() {
        return right;
    }

    double bottom() {
        return bottom;
    }

    @Override
    public void move(double x, double y) {
        line(x, y);
    }

    @Override
    public void line(double x, double y) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        line(x1, y1);
        line(x2, y2);
        line(x, y);
    }

    @Override
    public void close() {
        // Back to a point that is counted already.
    }
}
