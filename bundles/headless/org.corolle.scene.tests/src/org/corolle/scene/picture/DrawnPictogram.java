// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.picture;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.regex.Pattern;

import org.corolle.scene.Decimals;
import org.corolle.scene.Outline;

/** One line of drawn.txt, and the outline that comes of it. */
record DrawnPictogram(String name, String[] strokes) {
    private static final Pattern CIRCLE = Pattern.compile("O ([\\d.]+) ([\\d.]+) ([\\d.]+)");

    static DrawnPictogram read(String line) {
        String[] parts = line.split(" \\| ", 2);
        return new DrawnPictogram(parts[0], parts[1].split(" \\| "));
    }

    String outline() {
        Area area = new Area();
        for (String stroke : strokes) {
            boolean away = stroke.startsWith("-");
            String[] parts = (away ? stroke.substring(1) : stroke).split(" ", 2);
            Area drawn = drawn(parts[0], path(parts[1]));
            if (away) {
                area.subtract(drawn);
            } else {
                area.add(drawn);
            }
        }
        return written(area);
    }

    private static Area drawn(String kind, Path2D path) {
        String[] words = kind.split(":");
        Area area = words[0].equals("S") ? new Area() : new Area(path);
        if (!words[0].equals("F")) {
            float width = words.length > 1 ? Float.parseFloat(words[1]) : 2;
            Shape pen = new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path);
            area.add(new Area(pen));
        }
        return area;
    }

    private static Path2D path(String outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        String arcs = CIRCLE.matcher(outline).replaceAll(circle -> {
            double x = Double.parseDouble(circle.group(1));
            String r = circle.group(3);
            String y = circle.group(2);
            return "M" + (x - Double.parseDouble(r)) + " " + y + "A" + r + " " + r + " 0 0 1 "
                    + (x + Double.parseDouble(r))
                    + " " + y + "A" + r + " " + r + " 0 0 1 " + (x - Double.parseDouble(r)) + " " + y + "Z";
        });
        Outline.draw(arcs, new Outline.Pen() {
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
        });
        return path;
    }

    private static String written(Area area) {
        StringBuilder text = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator at = area.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(points);
            text.append("MLQCZ".charAt(kind));
            int numbers = new int[] {2, 2, 4, 6, 0}[kind];
            for (int index = 0; index < numbers; index++) {
                text.append(index == 0 ? "" : " ");
                Decimals.append(text, points[index]);
            }
        }
        return text.toString();
    }
}
