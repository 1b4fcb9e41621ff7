// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import org.corolle.scene.Decimals;
import org.corolle.scene.Outline;

/** Writes an outline in SVG path notation. */
final class PathText implements Outline.Pen {

    private final StringBuilder path = new StringBuilder();

    private PathText() {
    }

    static String of(Figure figure) {
        PathText text = new PathText();
        figure.drawing().accept(text);
        return text.path.toString();
    }

    @Override
    public void move(double x, double y) {
        path.append('M');
        points(x, y);
    }

    @Override
    public void line(double x, double y) {
        path.append('L');
        points(x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        path.append('C');
        points(x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        path.append('Z');
    }

    private void points(double... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                path.append(' ');
            }
            Decimals.append(path, values[i]);
        }
    }
}
