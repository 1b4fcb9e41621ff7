// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.draft;

import java.util.ArrayList;
import java.util.List;

import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;

/** Short texts side by side, each as wide as it needs, in as many rows as it takes. */
public record PillRow(double size, double height, double gap, double lead) {

    private static final double END = 14;
    private static final double FLOOR = 16;

    /** One text and where its pill stands. */
    public record Placed(Area area, FittedText text) { }

    /** Row by row from the upper left corner; a text wider than a row shrinks, then is shortened. */
    public List<Placed> flow(List<String> texts, TextStyle lettering, double left, double top, double width) {
        List<Placed> placed = new ArrayList<>();
        double x = left;
        double y = top;
        for (String text : texts) {
            double most = Math.floor(width - lead - END);
            FittedText line = TextFit.line(text.isEmpty() ? " " : text, most, size, FLOOR, lettering.face());
            double wide = Math.min(width, Math.ceil(line.width() + lead + END));
            if (x > left && x + wide > left + width) {
                x = left;
                y += height + gap;
            }
            placed.add(new Placed(new Area(x, y, wide, height), line));
            x += wide + gap;
        }
        return placed;
    }

    /** Height that these texts take in this width; 0 for none. */
    public double need(List<String> texts, TextStyle lettering, double width) {
        List<Placed> placed = flow(texts, lettering, 0, 0, width);
        return placed.isEmpty() ? 0 : placed.get(placed.size() - 1).area().bottom();
    }
}
