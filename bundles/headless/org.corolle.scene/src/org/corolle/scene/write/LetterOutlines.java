// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.corolle.scene.Outline;
import org.corolle.scene.text.FontFile;
import org.corolle.scene.text.ShapedText;

/** Letters as outlines, for files whose reader has not the face or could not join the letters by itself. */
final class LetterOutlines {

    private static final Map<FontFile, LetterOutlines> READ = new ConcurrentHashMap<>();

    private final TrueTypeFont font;
    private final Map<Integer, Path2D> known = new ConcurrentHashMap<>();

    private LetterOutlines(FontFile file) {
        font = file.read();
    }

    /** The part's glyphs at this size, its left edge at x and its baseline at 0. */
    static Figure of(ShapedText.Part part, double x, double size) {
        LetterOutlines letters = of(part.font().orElseThrow());
        Path2D whole = new Path2D.Double();
        part.glyphs().forEach(glyph -> letters.append(whole, glyph.id(), x + glyph.x() * size, size));
        return figure(whole);
    }

    /** A text of one shipped face, its left edge at x and its baseline at 0; letters are set one after the other. */
    static Figure of(String text, FontFile file, double x, double size) {
        LetterOutlines letters = of(file);
        Path2D whole = new Path2D.Double();
        double at = x;
        for (int index = 0; index < text.length(); index++) {
            int id = letters.glyph(text.charAt(index));
            letters.append(whole, id, at, size);
            at += letters.advance(id) * size;
        }
        return figure(whole);
    }

    private static LetterOutlines of(FontFile file) {
        return READ.computeIfAbsent(file, LetterOutlines::new);
    }

    private void append(Path2D whole, int id, double x, double size) {
        AffineTransform placed = AffineTransform.getTranslateInstance(x, 0);
        placed.scale(size, size);
        whole.append(known.computeIfAbsent(id, this::read).getPathIterator(placed), false);
    }

    private synchronized Path2D read(int id) {
        try {
            GlyphData data = font.getGlyph().getGlyph(id);
            Path2D path = data == null ? new Path2D.Double() : new Path2D.Double(data.getPath());
            double unit = 1.0 / font.getUnitsPerEm();
            path.transform(AffineTransform.getScaleInstance(unit, -unit));
            return path;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private synchronized int glyph(char character) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(character);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private synchronized double advance(int id) {
        try {
            return (double) font.getAdvanceWidth(id) / font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Figure figure(Path2D path) {
        return new Figure(pen -> draw(path, pen), false);
    }

    private static void draw(Path2D path, Outline.Pen pen) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> pen.move(at[0], at[1]);
                case PathIterator.SEG_LINETO -> pen.line(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> pen.curve(x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3,
                        at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> pen.curve(at[0], at[1], at[2], at[3], at[4], at[5]);
                case PathIterator.SEG_CLOSE -> pen.close();
                default -> throw new IllegalStateException("a step of kind " + kind + " in an outline");
            }
            int last = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            x = kind == PathIterator.SEG_CLOSE ? x : at[last];
            y = kind == PathIterator.SEG_CLOSE ? y : at[last + 1];
        }
    }
}
