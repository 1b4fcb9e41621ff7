// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.util.function.Consumer;

import org.corolle.scene.Outline;
import org.corolle.scene.Shape;

/** What a surface fills and strokes: something a pen can draw, and which of its loops are inside. */
record Figure(Consumer<Outline.Pen> drawing, boolean evenOdd) {
    /** How far the arms of a cubic curve reach that stands for a quarter of a circle, of its radius. */
    private static final double ARM = 0.5522847498;

    static Figure of(String outline, boolean evenOdd) {
        return new Figure(pen -> Outline.draw(outline, pen), evenOdd);
    }

    static Figure of(Shape.Box box) {
        double radius = Math.max(0, Math.min(box.radius(), Math.min(box.width(), box.height()) / 2));
        return new Figure(pen -> draw(box, radius, pen), false);
    }

    private static void draw(Shape.Box box, double r, Outline.Pen pen) {
        double left = box.x();
        double top = box.y();
        double right = left + box.width();
        double bottom = top + box.height();
        double arm = r * (1 - ARM);
        pen.move(left + r, top);
        pen.line(right - r, top);
        if (r > 0) {
            pen.curve(right - arm, top, right, top + arm, right, top + r);
        }
        pen.line(right, bottom - r);
        if (r > 0) {
            pen.curve(right, bottom - arm, right - arm, bottom, right - r, bottom);
        }
        pen.line(left + r, bottom);
        if (r > 0) {
            pen.curve(left + arm, bottom, left, bottom - arm, left, bottom - r);
        }
        pen.line(left, top + r);
        if (r > 0) {
            pen.curve(left, top + arm, left + arm, top, left + r, top);
        }
        pen.close();
    }
}
