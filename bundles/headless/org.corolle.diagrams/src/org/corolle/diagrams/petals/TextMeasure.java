// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.petals;

import java.util.List;
import java.util.stream.Stream;

import org.corolle.scene.Face;
import org.corolle.scene.text.Glyphs;
import org.corolle.scene.text.Typeface;
import org.corolle.scene.text.UnspacedWords;

/** How wide a text is at least, in parts of its size, when it stands on one line, on two, and so on. */
final class TextMeasure {

    static final int MOST_LINES = 6;

    private static final BoundedCache<Key, TextMeasure> KNOWN = new BoundedCache<>(20_000);
    private static final int STEPS = 7;
    /** For words that end up on another line than was thought. */
    private static final double SPARE = 1.03;

    private record Key(String text, Face face) { }

    private final double[] widths = new double[MOST_LINES];

    private TextMeasure(Key key) {
        String[] words = Stream.of(key.text.split("\\s+")).map(UnspacedWords::of).flatMap(List::stream)
                .toArray(String[]::new);
        double[] advances = new double[words.length];
        double widest = 0;
        double sum = 0;
        double space = Typeface.width(" ", 1, key.face);
        for (int i = 0; i < words.length; i++) {
            advances[i] = Typeface.width(Glyphs.clean(words[i]), 1, key.face);
            widest = Math.max(widest, advances[i]);
            sum += advances[i] + space;
        }
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            widths[lines - 1] = least(advances, space, widest, sum, lines) * SPARE;
        }
    }

    static TextMeasure of(String text, Face face) {
        return KNOWN.get(new Key(text, face), TextMeasure::new);
    }

    double width(int lines) {
        return widths[lines - 1];
    }

    private static double least(double[] advances, double space, double widest, double sum, int lines) {
        double narrow = Math.max(widest, (sum - space) / lines);
        double broad = sum;
        if (lines(advances, space, narrow) <= lines) {
            return narrow;
        }
        for (int i = 0; i < STEPS; i++) {
            double middle = (narrow + broad) / 2;
            if (lines(advances, space, middle) <= lines) {
                broad = middle;
            } else {
                narrow = middle;
            }
        }
        return broad;
    }

    private static int lines(double[] advances, double space, double width) {
        int lines = 1;
        double used = -space;
        for (double advance : advances) {
            if (used + space + advance > width + 1e-9) {
                lines++;
                used = advance;
            } else {
                used += space + advance;
            }
        }
        return lines;
    }
}
