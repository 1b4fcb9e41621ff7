// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import java.util.ArrayList;
import java.util.List;

import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Shape;

/**
 * Text broken into lines that stay within their box.
 *
 * @param size      the size that was possible
 * @param truncated whether words are missing; the last line then ends with an ellipsis
 */
public record FittedText(List<Line> lines, double size, boolean truncated) {

    public FittedText {
        lines = List.copyOf(lines);
    }

    /** One line and its advance, in drawing units. */
    public record Line(String text, double width) { }

    /** From the upper edge of the first line to the lower edge of the last. */
    public double height() {
        return lines.size() * size * Typeface.LINE;
    }

    /** Advance of the widest line. */
    public double width() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    /** The lines as shapes: the anchor of each stands at x, the upper edge of the first at top. */
    public List<Shape> shapes(double x, double top, Anchor anchor, Face face, String colour) {
        List<Shape> shapes = new ArrayList<>(lines.size());
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            double baseline = top + size * (index * Typeface.LINE + Typeface.ASCENT);
            // Lines that are read from the right end at the same right edge.
            double free = anchor == Anchor.START && ShapedText.rightToLeft(line.text()) ? width() - line.width() : 0;
            shapes.add(new Shape.Text(x + free, baseline, line.width(), size, face, colour, anchor, 0, line.text()));
        }
        return shapes;
    }
}
