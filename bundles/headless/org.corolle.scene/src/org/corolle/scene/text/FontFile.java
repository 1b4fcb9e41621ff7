// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.corolle.scene.Face;

/** The font files that are shipped: four faces of one typeface, and a second typeface for the glyphs they lack. */
public enum FontFile {
    REGULAR("AtkinsonHyperlegible-Regular.ttf", Typeface.FAMILY, 400, false),
    BOLD("AtkinsonHyperlegible-Bold.ttf", Typeface.FAMILY, 700, false),
    ITALIC("AtkinsonHyperlegible-Italic.ttf", Typeface.FAMILY, 400, true),
    BOLD_ITALIC("AtkinsonHyperlegible-BoldItalic.ttf", Typeface.FAMILY, 700, true),
    SECOND("DejaVuSans-Subset.ttf", Typeface.SECOND_FAMILY, 400, false);

    /**
     * Kept, or its level would be forgotten: FontBox warns that a subset has no names for printers, which need none.
     */
    private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox.ttf");

    private final String file;
    private final String family;
    private final int weight;
    private final boolean italic;

    FontFile(String file, String family, int weight, boolean italic) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.italic = italic;
    }

    /** The file of a face. */
    public static FontFile of(Face face) {
        return valueOf(face.name());
    }

    /** Name of the file, as the board asks for it. */
    public String file() {
        return file;
    }

    public String family() {
        return family;
    }

    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    /** The bytes of the file; the caller closes them. */
    public InputStream open() {
        InputStream stream = FontFile.class.getResourceAsStream("/fonts/" + file);
        if (stream == null) {
            throw new IllegalStateException("the font " + file + " is not in the bundle");
        }
        return stream;
    }

    /** The file read for measuring and outlining; not for use by two threads at once; the caller closes it. */
    public TrueTypeFont read() {
        FONTBOX.setLevel(Level.SEVERE);
        try (InputStream stream = open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Advance of each character of the first plane, in parts of the size; {@link Typeface#NONE} where the file has no
     * glyph.
     */
    float[] advances() {
        try (TrueTypeFont font = read()) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            float[] advances = new float[Character.MAX_VALUE + 1];
            for (int character = 0; character < advances.length; character++) {
                int glyph = glyphs.getGlyphId(character);
                advances[character] = glyph == 0 ? Typeface.NONE
                        : (float) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
            }
            return advances;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
