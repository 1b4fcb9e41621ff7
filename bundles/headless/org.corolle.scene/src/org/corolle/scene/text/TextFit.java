// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.corolle.scene.Face;

/**
 * Fits text into a box: wraps, makes the letters a little smaller to keep words whole, breaks words that are wider
 * than the box, makes the letters smaller down to a floor, and in the end leaves words out.
 */
public final class TextFit {
    /** Whole words are worth letters this much smaller; below, words are broken instead. */
    private static final double WHOLE_WORDS = 0.72;
    private static final double STEP = 0.94;
    private static final double TOLERANCE = 1e-9;
    private static final int REMEMBERED = 20_000;

    /** The last results: fitting is pure, so remembering changes nothing but time. */
    private static final Map<Key, FittedText> RECENT = new ConcurrentHashMap<>();
    private static final Map<Key, FittedText> OLDER = new ConcurrentHashMap<>();

    private TextFit() {
    }

    private record Key(String text, double width, double height, int lines, double size, double floor, Face face) { }

    /** Lines of the text within width and height, at the size or below, never below the floor. */
    public static FittedText fit(String text, double width, double height, double size, double floor, Face face) {
        return fit(new Key(text, width, height, Integer.MAX_VALUE, size, Math.min(floor, size), face));
    }

    /** The text on one line of this width, smaller down to the floor, then ending with an ellipsis. */
    public static FittedText line(String text, double width, double size, double floor, Face face) {
        return fit(new Key(text.replaceAll("\\R", " "), width, Double.MAX_VALUE, 1, size, Math.min(floor, size), face));
    }

    /** The text wrapped at this width and at no other size, as high as it becomes. */
    public static FittedText wrap(String text, double width, double size, Face face) {
        return fit(new Key(text, width, Double.MAX_VALUE, Integer.MAX_VALUE, size, size, face));
    }

    private static FittedText fit(Key key) {
        FittedText known = RECENT.get(key);
        if (known == null) {
            known = OLDER.get(key);
            known = known == null ? fitted(key) : known;
            remember(key, known);
        }
        return known;
    }

    private static FittedText fitted(Key key) {
        LineBreaker breaker = new LineBreaker(key.text, key.face);
        double wholeFloor = Math.max(key.floor, key.size * WHOLE_WORDS);
        for (double size = key.size; size >= wholeFloor; size = smaller(size, wholeFloor)) {
            if (breaker.widest() * size <= key.width && fits(breaker.wrap(key.width / size), size, key)) {
                return fitted(breaker.wrap(key.width / size), size, false);
            }
        }
        for (double size = key.size; size >= key.floor; size = smaller(size, key.floor)) {
            List<FittedText.Line> lines = breaker.wrap(key.width / size);
            if (fits(lines, size, key)) {
                return fitted(lines, size, false);
            }
        }
        return fitted(breaker.cut(key.width / key.floor, mostLines(key.floor, key)), key.floor, true);
    }

    private static double smaller(double size, double floor) {
        return size > floor ? Math.max(floor, size * STEP) : -1;
    }

    private static boolean fits(List<FittedText.Line> lines, double size, Key key) {
        return lines.size() <= mostLines(size, key)
                && lines.stream().allMatch(line -> line.width() * size <= key.width);
    }

    private static int mostLines(double size, Key key) {
        return (int) Math.min(key.lines, Math.floor(key.height / (size * Typeface.LINE) + TOLERANCE));
    }

    private static FittedText fitted(List<FittedText.Line> lines, double size, boolean truncated) {
        return new FittedText(lines.stream().map(line -> new FittedText.Line(line.text(), line.width() * size))
                .toList(), size,
                truncated);
    }

    private static void remember(Key key, FittedText fitted) {
        if (RECENT.size() >= REMEMBERED) {
            synchronized (RECENT) {
                if (RECENT.size() >= REMEMBERED) {
                    OLDER.clear();
                    OLDER.putAll(RECENT);
                    RECENT.clear();
                }
            }
        }
        RECENT.put(key, fitted);
    }
}
