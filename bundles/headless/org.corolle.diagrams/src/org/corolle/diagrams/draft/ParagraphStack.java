// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.draft;

import java.util.ArrayList;
import java.util.List;

import org.corolle.scene.Face;
import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;

/** Paragraphs one below the other in one box, all set smaller together until they fit. */
public final class ParagraphStack {

    private static final double[] STEPS = {1, 0.92, 0.84, 0.76, 0.7};

    private final double floor;
    private final List<Paragraph> stacked = new ArrayList<>();

    private record Paragraph(String text, double size, Face face, double indent, double spare, double before) { }

    /** One paragraph, broken, and where it stands. */
    public record Placed(Area area, FittedText text) { }

    public ParagraphStack(double floor) {
        this.floor = floor;
    }

    /**
     * One more paragraph.
     *
     * @param indent from the left edge
     * @param before space above it at full size
     */
    public ParagraphStack add(String text, double size, Face face, double indent, double before) {
        return add(text, size, face, indent, 0, before);
    }

    /** @param spare width left free at its right */
    public ParagraphStack add(String text, double size, Face face, double indent, double spare, double before) {
        stacked.add(new Paragraph(text, size, face, indent, spare, before));
        return this;
    }

    /** Height at full size. */
    public double wish(double width) {
        return need(width, STEPS[0]);
    }

    /** Height at the smallest sizes. */
    public double least(double width) {
        return need(width, STEPS[STEPS.length - 1]);
    }

    /** The paragraphs in this area, at the largest sizes that fit; at the smallest, the last ones are shortened. */
    public List<Placed> lay(Area area) {
        return lay(area, step(area.width(), area.height()));
    }

    /** The same at the sizes of this step, for boxes that are to look alike; at the smallest where that is too much. */
    public List<Placed> lay(Area area, int step) {
        double over = need(area.width(), STEPS[step]) - area.height();
        boolean smallest = step == STEPS.length - 1;
        return placed(area, STEPS[step], smallest && over > 0 ? over / Math.max(1, stacked.size()) : 0);
    }

    /** The step, from 0, whose sizes fit into this room; the last one where none does. */
    public int step(double width, double height) {
        int step = 0;
        while (step < STEPS.length - 1 && need(width, STEPS[step]) > height) {
            step++;
        }
        return step;
    }

    private List<Placed> placed(Area area, double step, double less) {
        List<Placed> placed = new ArrayList<>();
        double y = area.y();
        for (Paragraph paragraph : stacked) {
            double width = area.width() - paragraph.indent - paragraph.spare;
            double size = size(paragraph, step);
            FittedText whole = TextFit.wrap(paragraph.text, width, size, paragraph.face);
            double height = Math.max(size * 1.25, whole.height() - less);
            FittedText shown = less > 0 ? TextFit.fit(paragraph.text, width, height, size, floor, paragraph.face)
                    : whole;
            y += paragraph.before * step;
            double room = Math.max(0, area.bottom() - y);
            if (shown.height() > room) {
                shown = TextFit.fit(paragraph.text, width, room, size, Math.min(size, floor), paragraph.face);
            }
            placed.add(new Placed(new Area(area.x() + paragraph.indent, y, width, shown.height()), shown));
            y += shown.height();
        }
        return placed;
    }

    private double need(double width, double step) {
        double sum = 0;
        for (Paragraph paragraph : stacked) {
            sum += paragraph.before * step
                    + TextFit.wrap(paragraph.text, width - paragraph.indent - paragraph.spare, size(paragraph, step),
                    paragraph.face).height();
        }
        return sum;
    }

    private double size(Paragraph paragraph, double step) {
        return Math.max(Math.min(floor, paragraph.size), Math.round(paragraph.size * step * 2) / 2.0);
    }
}
