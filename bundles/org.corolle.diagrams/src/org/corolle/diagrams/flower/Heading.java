// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.List;

import org.corolle.diagrams.petals.Memory;
import org.corolle.diagrams.petals.Petal;
import org.corolle.diagrams.petals.Profile;
import org.corolle.diagrams.petals.Rect;
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
 * @param note  smaller lines beneath, may be null
 * @param tail  what is kept free for buttons, at the right or beneath; without width where none was wished
 */
record Heading(Rect place, Fitted name, Fitted note, Rect tail) {

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
    /** Width of number and pictogram, in parts of the letters' size. */
    private static final double MARKS = 2.75;

    private static final Memory<Key, Heading> KNOWN = new Memory<>(1000);

    private record Key(Petal petal, String name, String note, double tail, double largest) { }

    /** With letters up to this size. */
    static Heading of(Petal petal, String name, String note, double tail, double largest) {
        return KNOWN.get(new Key(petal, name, note, tail, largest), Heading::made);
    }

    private static Heading made(Key key) {
        Profile profile = key.petal.profile();
        double most = (profile.bottom() - profile.top()) * MOST;
        for (double size : SIZES) {
            Heading best = size > key.largest ? null : best(key.petal, key.name, key.note, key.tail, size);
            if (best != null && (best.place.height() <= most || size == SIZES[SIZES.length - 1])) {
                return best;
            }
        }
        return shortened(key.petal, key.name, key.tail);
    }

    /** The one that leaves most room for cards. */
    private static Heading best(Petal petal, String name, String note, double tail, double size) {
        Heading best = null;
        for (double width : WIDTHS) {
            Fitted lines = TextFit.fit(name, width, MOST_LINES * size * 1.21, size, size, Face.BOLD);
            Fitted small = note.isEmpty() ? null : TextFit.fit(note, width + MARKS * size, 4 * 20 * 1.21, 20, 16, Face.ITALIC);
            if (!lines.truncated()) {
                for (boolean beside : tail > 0 ? new boolean[] {true, false} : new boolean[] {true}) {
                    Heading found = placed(petal, lines, small, tail, beside);
                    best = found != null && (best == null || found.taken(petal) < best.taken(petal)) ? found : best;
                }
            }
        }
        return best;
    }

    private static boolean down(Petal petal) {
        return petal.outwardY() > 0.25;
    }

    /** How far it reaches into the petal. */
    private double taken(Petal petal) {
        return down(petal) ? petal.profile().bottom() - place.y() : place.bottom() - petal.profile().top();
    }

    private static Heading placed(Petal petal, Fitted lines, Fitted note, double tail, boolean beside) {
        double own = Math.max(lines.width() + MARKS * lines.size(), note == null ? 0 : note.width());
        double tall = Math.max(lines.height(), 1.3 * lines.size()) + (note == null ? 0 : note.height());
        double width = tail == 0 ? own : beside ? own + GAP + tail : Math.max(own, tail);
        double height = tail == 0 ? tall : beside ? Math.max(tall, BUTTON) : tall + GAP + BUTTON;
        Profile profile = petal.profile();
        for (double from = 0; profile.top() + from + height <= profile.bottom(); from += STEP) {
            double y = down(petal) ? profile.bottom() - from - height : profile.top() + from;
            double[] span = profile.span(y, y + height);
            if (span != null && span[1] - span[0] >= width) {
                Rect place = new Rect((span[0] + span[1] - width) / 2, y, width, height);
                Rect end = beside ? new Rect(place.right() - tail, place.centreY() - BUTTON / 2, tail, BUTTON)
                        : new Rect(place.centreX() - tail / 2, place.bottom() - BUTTON, tail, BUTTON);
                return new Heading(place, lines, note, end);
            }
        }
        return null;
    }

    /** For petals too slender for their names: what the widest place holds. */
    private static Heading shortened(Petal petal, String name, double tail) {
        double size = SIZES[SIZES.length - 1];
        for (double width : WIDTHS) {
            Fitted lines = TextFit.fit(name, width, 2 * size * 1.21, size, size, Face.BOLD);
            Heading found = placed(petal, lines, null, tail, true);
            found = found == null ? placed(petal, lines, null, tail, false) : found;
            if (found != null) {
                return found;
            }
        }
        Rect nowhere = new Rect(petal.profile().span(petal.profile().middle(List.of()), petal.profile().middle(List.of()))[0],
                petal.profile().middle(List.of()), 0, 0);
        return new Heading(nowhere, TextFit.line("", 10, size, size, Face.BOLD), null, nowhere);
    }

    boolean truncated() {
        return place.width() == 0 || name.truncated() || note != null && note.truncated();
    }

    /** Seen from this origin. */
    List<Shape> shapes(Bloom bloom, Tint tint, int index, double originX, double originY) {
        List<Shape> shapes = new ArrayList<>();
        if (place.width() == 0) {
            return shapes;
        }
        boolean beside = tail.width() > 0 && tail.x() > place.x() + name.width() && tail.centreY() == place.centreY();
        Rect own = beside ? new Rect(place.x(), place.y(), place.width() - tail.width() - GAP, place.height())
                : tail.width() > 0 ? new Rect(place.x(), place.y(), place.width(), place.height() - GAP - BUTTON) : place;
        double under = note == null ? 0 : note.height();
        double size = name.size();
        double x = own.x() - originX + (own.width() - name.width() - MARKS * size) / 2;
        double middle = own.y() - originY + (own.height() - under) / 2;
        double disc = 1.25 * size;
        shapes.add(new Shape.Box(x, middle - disc / 2, disc, disc, disc / 2, Paint.fill(tint.colour())));
        Fitted number = TextFit.wrap(String.valueOf(index + 1), disc, Math.max(16, 0.8 * size), Face.BOLD);
        shapes.addAll(number.shapes(x + disc / 2, middle - number.height() / 2, Anchor.MIDDLE, Face.BOLD, tint.onColour()));
        shapes.add(new Shape.Icon(tint.pictogram(), x + 1.37 * size, middle - 0.6 * size, 1.2 * size, tint.colour()));
        shapes.addAll(name.shapes(x + MARKS * size, middle - name.height() / 2, Anchor.START, Face.BOLD,
                bloom.style().palette().ink()));
        if (note != null) {
            double top = Math.max(middle + name.height() / 2, middle + 0.65 * size);
            shapes.addAll(note.shapes(own.centreX() - originX, top, Anchor.MIDDLE, Face.ITALIC,
                    bloom.style().palette().quiet()));
        }
        return shapes;
    }
}
