// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.List;

import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Paint;
import org.corolle.scene.Shape;
import org.corolle.scene.text.Fitted;
import org.corolle.scene.text.TextFit;

/**
 * The name of a petal, with its number and its pictogram before it, at its outer side: at the top of a petal that
 * points up or aside, at the bottom of one that points down.
 *
 * @param place of all this, in the scene
 * @param name  its lines
 * @param note  smaller lines beneath, may be empty
 */
record Heading(Rect place, Fitted name, Fitted note) {

    private static final double[] SIZES = {32, 28, 25, 22, 20, 18, 16};
    private static final double[] WIDTHS = {620, 520, 430, 360, 300, 250, 210, 180, 150, 125, 100};
    private static final int MOST_LINES = 3;
    /** Part of a petal's height that its heading takes at most before it is written smaller. */
    private static final double MOST = 0.36;
    private static final double STEP = 4;
    /** Width of number and pictogram, in parts of the letters' size. */
    private static final double MARKS = 2.75;

    static Heading of(Petal petal, Profile profile, String name, String note) {
        double most = (profile.bottom() - profile.top()) * MOST;
        for (double size : SIZES) {
            Heading best = best(petal, profile, name, note, size);
            if (best != null && (best.place.height() <= most || size == SIZES[SIZES.length - 1])) {
                return best;
            }
        }
        return shortened(petal, profile, name);
    }

    /** The one that leaves most room for cards. */
    private static Heading best(Petal petal, Profile profile, String name, String note, double size) {
        Heading best = null;
        double bestEnd = Double.MAX_VALUE;
        for (double width : WIDTHS) {
            Fitted lines = TextFit.fit(name, width, MOST_LINES * size * 1.21, size, size, Face.BOLD);
            Fitted small = note.isEmpty() ? null : TextFit.fit(note, width + MARKS * size, 4 * 16 * 1.21, 20, 16, Face.ITALIC);
            if (lines.truncated()) {
                continue;
            }
            Heading found = placed(petal, profile, lines, small);
            if (found != null) {
                double end = down(petal) ? profile.bottom() - found.place.y() : found.place.bottom() - profile.top();
                if (end < bestEnd) {
                    best = found;
                    bestEnd = end;
                }
            }
        }
        return best;
    }

    private static boolean down(Petal petal) {
        return petal.outwardY() > 0.25;
    }

    private static Heading placed(Petal petal, Profile profile, Fitted lines, Fitted note) {
        double width = Math.max(lines.width() + MARKS * lines.size(), note == null ? 0 : note.width());
        double height = Math.max(lines.height(), 1.3 * lines.size()) + (note == null ? 0 : note.height());
        for (double from = 0; profile.top() + from + height <= profile.bottom(); from += STEP) {
            double y = down(petal) ? profile.bottom() - from - height : profile.top() + from;
            for (double[] free : profile.free(y, y + height, List.of(), 0)) {
                if (free[1] - free[0] >= width) {
                    return new Heading(new Rect((free[0] + free[1] - width) / 2, y, width, height), lines, note);
                }
            }
        }
        return null;
    }

    /** For petals too slender for their names: what the widest place holds. */
    private static Heading shortened(Petal petal, Profile profile, String name) {
        double size = SIZES[SIZES.length - 1];
        for (double width : WIDTHS) {
            Heading found = placed(petal, profile, TextFit.fit(name, width, 2 * size * 1.21, size, size, Face.BOLD), null);
            if (found != null) {
                return found;
            }
        }
        double y = profile.middle(List.of());
        return new Heading(new Rect(0, y, 0, 0), TextFit.line("", 10, size, size, Face.BOLD), null);
    }

    boolean truncated() {
        return name.truncated() || note != null && note.truncated();
    }

    /** Seen from this origin. */
    List<Shape> shapes(Bloom bloom, Tint tint, int index, double originX, double originY) {
        List<Shape> shapes = new ArrayList<>();
        if (place.width() == 0) {
            return shapes;
        }
        double size = name.size();
        double x = place.x() - originX + (place.width() - name.width() - MARKS * size) / 2;
        double y = place.y() - originY;
        double middle = y + (place.height() - (note == null ? 0 : note.height())) / 2;
        double disc = 1.25 * size;
        shapes.add(new Shape.Box(x, middle - disc / 2, disc, disc, disc / 2, Paint.fill(tint.colour())));
        Fitted number = TextFit.wrap(String.valueOf(index + 1), disc, Math.max(16, 0.8 * size), Face.BOLD);
        shapes.addAll(number.shapes(x + disc / 2, middle - number.height() / 2, Anchor.MIDDLE, Face.BOLD, tint.onColour()));
        shapes.add(new Shape.Icon(tint.pictogram(), x + 1.37 * size, middle - 0.6 * size, 1.2 * size, tint.colour()));
        shapes.addAll(name.shapes(x + MARKS * size, middle - name.height() / 2, Anchor.START, Face.BOLD,
                bloom.style().palette().ink()));
        if (note != null) {
            shapes.addAll(note.shapes(place.centreX() - originX, place.bottom() - originY - note.height(), Anchor.MIDDLE,
                    Face.ITALIC, bloom.style().palette().quiet()));
        }
        return shapes;
    }
}
