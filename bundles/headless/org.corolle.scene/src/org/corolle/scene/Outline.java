// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a path, read: absolute M L C Q A Z as in SVG, numbers parted by spaces, commas or signs. Whoever draws
 * it gets moves, lines and cubic curves only.
 */
public final class Outline {
    private final String source;
    private final Pen pen;
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;

    /** What draws an outline. */
    public interface Pen {
        void move(double x, double y);

        void line(double x, double y);

        void curve(double x1, double y1, double x2, double y2, double x, double y);

        void close();
    }

    private Outline(String source, Pen pen) {
        this.source = source;
        this.pen = pen;
    }

    /** Draws the outline with the pen; an outline that cannot be read is an IllegalArgumentException. */
    public static void draw(String outline, Pen pen) {
        new Outline(outline, pen).draw();
    }

    private void draw() {
        char command = 0;
        for (skip(); at < source.length(); skip()) {
            if (Character.isLetter(source.charAt(at))) {
                command = source.charAt(at++);
            } else if (command == 'M') {
                command = 'L';
            }
            step(command);
        }
    }

    private void step(char command) {
        switch (command) {
            case 'M' -> {
                to(number(), number());
                startX = x;
                startY = y;
                pen.move(x, y);
            }
            case 'L' -> {
                to(number(), number());
                pen.line(x, y);
            }
            case 'C' -> {
                double x1 = number();
                double y1 = number();
                double x2 = number();
                double y2 = number();
                to(number(), number());
                pen.curve(x1, y1, x2, y2, x, y);
            }
            case 'Q' -> quadratic(number(), number(), number(), number());
            case 'A' -> arc(new Arc(number(), number(), number(), number() != 0, number() != 0), number(), number());
            case 'Z' -> {
                pen.close();
                to(startX, startY);
            }
            default -> throw new IllegalArgumentException("no path command at " + at + " of " + source);
        }
    }

    private void to(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private void quadratic(double cx, double cy, double toX, double toY) {
        pen.curve(x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3, toX + (cx - toX) * 2 / 3, toY + (cy - toY) * 2 / 3, toX,
                toY);
        to(toX, toY);
    }

    private void arc(Arc arc, double toX, double toY) {
        List<double[]> curves = arc.curves(x, y, toX, toY);
        if (curves.isEmpty()) {
            pen.line(toX, toY);
        }
        curves.forEach(curve -> pen.curve(curve[0], curve[1], curve[2], curve[3], curve[4], curve[5]));
        to(toX, toY);
    }

    private void skip() {
        while (at < source.length() && (source.charAt(at) <= ' ' || source.charAt(at) == ',')) {
            at++;
        }
    }

    private double number() {
        skip();
        int start = at;
        while (at < source.length() && (Character.isDigit(source.charAt(at)) || source.charAt(at) == '.'
                || at == start && (source.charAt(at) == '-' || source.charAt(at) == '+'))) {
            at++;
        }
        if (start == at) {
            throw new IllegalArgumentException("no number at " + at + " of " + source);
        }
        return Double.parseDouble(source.substring(start, at));
    }

    /** A part of an ellipse, after the implementation notes of SVG 1.1, appendix F.6. */
    private record Arc(double rx, double ry, double turn, boolean large, boolean sweep) {

        List<double[]> curves(double x1, double y1, double x2, double y2) {
            double a = Math.abs(rx);
            double b = Math.abs(ry);
            if (a == 0 || b == 0 || x1 == x2 && y1 == y2) {
                return List.of();
            }
            double cos = Math.cos(Math.toRadians(turn));
            double sin = Math.sin(Math.toRadians(turn));
            double px = cos * (x1 - x2) / 2 + sin * (y1 - y2) / 2;
            double py = -sin * (x1 - x2) / 2 + cos * (y1 - y2) / 2;
            double over = Math.max(1, Math.sqrt(px * px / (a * a) + py * py / (b * b)));
            a *= over;
            b *= over;
            double square = a * a * py * py + b * b * px * px;
            double factor = Math.sqrt(Math.max(0, (a * a * b * b - square) / square)) * (large == sweep ? -1 : 1);
            double cx = factor * a * py / b;
            double cy = -factor * b * px / a;
            double from = Math.atan2((py - cy) / b, (px - cx) / a);
            double span = Math.atan2((-py - cy) / b, (-px - cx) / a) - from;
            span += sweep && span < 0 ? 2 * Math.PI : !sweep && span > 0 ? -2 * Math.PI : 0;
            double middleX = cos * cx - sin * cy + (x1 + x2) / 2;
            double middleY = sin * cx + cos * cy + (y1 + y2) / 2;
            return pieces(new double[] {a * cos, a * sin, -b * sin, b * cos, middleX, middleY}, from, span);
        }

        private static List<double[]> pieces(double[] m, double from, double span) {
            int count = (int) Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9);
            double step = span / Math.max(1, count);
            double arm = 4 / 3.0 * Math.tan(step / 4);
            List<double[]> curves = new ArrayList<>();
            for (int piece = 0; piece < count; piece++) {
                double start = from + piece * step;
                double end = start + step;
                double[] curve = new double[6];
                put(m, curve, 0, Math.cos(start) - arm * Math.sin(start), Math.sin(start) + arm * Math.cos(start));
                put(m, curve, 2, Math.cos(end) + arm * Math.sin(end), Math.sin(end) - arm * Math.cos(end));
                put(m, curve, 4, Math.cos(end), Math.sin(end));
                curves.add(curve);
            }
            return curves;
        }

        private static void put(double[] m, double[] curve, int at, double x, double y) {
            curve[at] = m[0] * x + m[2] * y + m[4];
            curve[at + 1] = m[1] * x + m[3] * y + m[5];
        }
    }
}
