// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.List;

import org.corolle.diagrams.content.FlowerContext;
import org.corolle.diagrams.content.PetalColours;
import org.corolle.diagrams.petals.BoundedCache;
import org.corolle.diagrams.petals.PetalProfile;
import org.corolle.diagrams.petals.PetalShape;
import org.corolle.diagrams.petals.Rect;
import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Paint;
import org.corolle.scene.Shape;
import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;

/**
 * The name of a petal, with its number and its pictogram before it, at its outer side: at the top of a petal that
 * points up or aside, at the bottom of one that points down.
 *
 * @param place of all this, in the scene
 * @param words what it says
 * @param name  the lines of the name
 * @param note  smaller lines beneath, may be null
 * @param tail  what is kept free for buttons, at the right or beneath; without width where none was wished
 */
record PetalHeading(Rect place, Wording words, FittedText name, FittedText note, Rect tail) {

    static final double LARGEST = 32;
    /** In petals that hold much. */
    static final double SMALLER = 25;
    /** In petals that hold too much. */
    static final double SMALL = 22;
    /** Height of buttons: of a finger. */
    static final double BUTTON = 46;
    private static final double[] SIZES = {32, 28, 25, 22, 20, 18, 16};
    private static final double[] WIDTHS = {620, 520, 430, 360, 300, 250, 210, 180, 150, 125, 100};
    private static final int MOST_LINES = 3;
    /** Part of a petal's height that its heading takes at most before it is written smaller. */
    private static final double MOST = 0.3;
    private static final double STEP = 4;
    private static final double GAP = 8;
    /** Width of the number, and of the pictogram after it, in parts of the letters' size. */
    private static final double NUMBER = 1.5;
    private static final double PICTOGRAM = 1.25;

    private static final BoundedCache<Key, PetalHeading> KNOWN = new BoundedCache<>(1000);

    private record Key(PetalShape petal, Wording words, double tail, double largest) { }

    /**
     * What a heading says.
     *
     * @param note      beneath the name, may be empty
     * @param pictogram whether one stands before the name
     */
    record Wording(String name, String note, boolean pictogram) {

        /** Width of what stands before the name, in parts of the letters' size. */
        double marks() {
            return pictogram ? NUMBER + PICTOGRAM : NUMBER;
        }
    }

    /** With letters up to this size. */
    static PetalHeading of(PetalShape petal, Wording words, double tail, double largest) {
        return KNOWN.get(new Key(petal, words, tail, largest), PetalHeading::made);
    }

    private static PetalHeading made(Key key) {
        PetalProfile profile = key.petal.profile();
        double most = (profile.bottom() - profile.top()) * MOST;
        for (double size : SIZES) {
            PetalHeading best = size > key.largest ? null : best(key.petal, key.words, key.tail, size);
            if (best != null && (best.place.height() <= most || size == SIZES[SIZES.length - 1])) {
                return best;
            }
        }
        return shortened(key.petal, key.words, key.tail);
    }

    /** The one that leaves most room for cards. */
    private static PetalHeading best(PetalShape petal, Wording words, double tail, double size) {
        PetalHeading best = null;
        for (double width : WIDTHS) {
            FittedText lines = TextFit.fit(words.name, width, MOST_LINES * size * 1.21, size, size, Face.BOLD);
            FittedText small = words.note.isEmpty() ? null
                    : TextFit.fit(words.note, width + words.marks() * size, 4 * 20 * 1.21, 20, 16, Face.ITALIC);
            if (!lines.truncated()) {
                for (boolean beside : tail > 0 ? new boolean[] {true, false} : new boolean[] {true}) {
                    PetalHeading found = placed(petal, new Lines(words, lines, small), tail, beside);
                    best = found != null && (best == null || found.taken(petal) < best.taken(petal)) ? found : best;
                }
            }
        }
        return best;
    }

    private static boolean down(PetalShape petal) {
        return petal.outwardY() > 0.25;
    }

    /** How far it reaches into the petal. */
    private double taken(PetalShape petal) {
        return down(petal) ? petal.profile().bottom() - place.y() : place.bottom() - petal.profile().top();
    }

    /** The words, broken into lines. */
    private record Lines(Wording words, FittedText name, FittedText note) { }

    private static PetalHeading placed(PetalShape petal, Lines lines, double tail, boolean beside) {
        double size = lines.name.size();
        double own = Math.max(lines.name.width() + lines.words.marks() * size, lines.note == null ? 0
                : lines.note.width());
        double tall = Math.max(lines.name.height(), 1.3 * size) + (lines.note == null ? 0 : lines.note.height());
        double width = tail == 0 ? own : beside ? own + GAP + tail : Math.max(own, tail);
        double height = tail == 0 ? tall : beside ? Math.max(tall, BUTTON) : tall + GAP + BUTTON;
        PetalProfile profile = petal.profile();
        for (double from = 0; profile.top() + from + height <= profile.bottom(); from += STEP) {
            double y = down(petal) ? profile.bottom() - from - height : profile.top() + from;
            double[] span = profile.span(y, y + height);
            if (span != null && span[1] - span[0] >= width) {
                Rect place = new Rect((span[0] + span[1] - width) / 2, y, width, height);
                Rect end = beside ? new Rect(place.right() - tail, place.centreY() - BUTTON / 2, tail, BUTTON)
                        : new Rect(place.centreX() - tail / 2, place.bottom() - BUTTON, tail, BUTTON);
                return new PetalHeading(place, lines.words, lines.name, lines.note, end);
            }
        }
        return null;
    }

    /** For petals too slender for their names: what the widest place holds. */
    private static PetalHeading shortened(PetalShape petal, Wording words, double tail) {
        double size = SIZES[SIZES.length - 1];
        for (double width : WIDTHS) {
            Lines lines = new Lines(words, TextFit.fit(words.name, width, 2 * size * 1.21, size, size, Face.BOLD),
                    null);
            PetalHeading found = placed(petal, lines, tail, true);
            found = found == null ? placed(petal, lines, tail, false) : found;
            if (found != null) {
                return found;
            }
        }
        Rect nowhere = new Rect(petal.profile().span(petal.profile().middle(List.of()), petal.profile()
                .middle(List.of()))[0],
                petal.profile().middle(List.of()), 0, 0);
        return new PetalHeading(nowhere, words, TextFit.line("", 10, size, size, Face.BOLD), null, nowhere);
    }

    boolean truncated() {
        return place.width() == 0 || name.truncated() || note != null && note.truncated();
    }

    /** Seen from this origin. */
    List<Shape> shapes(FlowerContext context, PetalColours tint, int index, double originX, double originY) {
        List<Shape> shapes = new ArrayList<>();
        if (place.width() == 0) {
            return shapes;
        }
        boolean beside = tail.width() > 0 && tail.x() > place.x() + name.width() && tail.centreY() == place.centreY();
        Rect own = beside ? new Rect(place.x(), place.y(), place.width() - tail.width() - GAP, place.height())
                : tail.width() > 0 ? new Rect(place.x(), place.y(), place.width(), place.height() - GAP - BUTTON)
                : place;
        double under = note == null ? 0 : note.height();
        double size = name.size();
        double x = own.x() - originX + (own.width() - name.width() - words.marks() * size) / 2;
        double middle = own.y() - originY + (own.height() - under) / 2;
        double disc = 1.25 * size;
        shapes.add(new Shape.Box(x, middle - disc / 2, disc, disc, disc / 2, Paint.fill(tint.colour())));
        FittedText number = TextFit.wrap(String.valueOf(index + 1), disc, Math.max(16, 0.8 * size), Face.BOLD);
        shapes.addAll(number.shapes(x + disc / 2, middle - number.height() / 2, Anchor.MIDDLE, Face.BOLD,
                tint.onColour()));
        if (words.pictogram) {
            shapes.add(new Shape.Icon(tint.pictogram(), x + 1.37 * size, middle - 0.6 * size, 1.2 * size,
                    tint.colour()));
        }
        shapes.addAll(name.shapes(x + words.marks() * size, middle - name.height() / 2, Anchor.START, Face.BOLD,
                context.style().palette().ink()));
        if (note != null) {
            double top = Math.max(middle + name.height() / 2, middle + 0.65 * size);
            shapes.addAll(note.shapes(own.centreX() - originX, top, Anchor.MIDDLE, Face.ITALIC,
                    context.style().palette().quiet()));
        }
        return shapes;
    }
}
