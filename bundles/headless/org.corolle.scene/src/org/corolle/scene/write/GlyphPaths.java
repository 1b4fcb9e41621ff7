// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.corolle.scene.text.FontFile;

/** Outlines of the glyphs of the shipped fonts at size 1, for one picture; no font of the system is asked for. */
final class GlyphPaths implements AutoCloseable {
    private final Map<FontFile, TrueTypeFont> fonts = new HashMap<>();
    private final Map<FontFile, Map<Character, Glyph>> glyphs = new HashMap<>();

    /** An outline, axis downwards, and how far the next glyph stands. */
    record Glyph(Path2D path, double advance) { }

    Glyph glyph(FontFile file, char character) throws IOException {
        Map<Character, Glyph> known = glyphs.computeIfAbsent(file, key -> new HashMap<>());
        Glyph glyph = known.get(character);
        if (glyph == null) {
            glyph = read(fonts.computeIfAbsent(file, FontFile::read), character);
            known.put(character, glyph);
        }
        return glyph;
    }

    private static Glyph read(TrueTypeFont font, char character) throws IOException {
        int id = font.getUnicodeCmapLookup().getGlyphId(character);
        GlyphData data = font.getGlyph().getGlyph(id);
        Path2D path = data == null ? new Path2D.Double() : new Path2D.Double(data.getPath());
        double unit = 1.0 / font.getUnitsPerEm();
        path.transform(AffineTransform.getScaleInstance(unit, -unit));
        return new Glyph(path, font.getAdvanceWidth(id) * unit);
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : fonts.values()) {
            font.close();
        }
    }
}
