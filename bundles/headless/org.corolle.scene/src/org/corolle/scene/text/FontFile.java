// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.corolle.scene.Face;

/**
 * The font files that are shipped: four faces of one typeface, a second typeface for the glyphs they lack, and one
 * regular face for each further script, which is read when it is first needed.
 */
public enum FontFile {
    REGULAR("AtkinsonHyperlegible-Regular.ttf", Typeface.FAMILY, 400, false),
    BOLD("AtkinsonHyperlegible-Bold.ttf", Typeface.FAMILY, 700, false),
    ITALIC("AtkinsonHyperlegible-Italic.ttf", Typeface.FAMILY, 400, true),
    BOLD_ITALIC("AtkinsonHyperlegible-BoldItalic.ttf", Typeface.FAMILY, 700, true),
    SECOND("DejaVuSans-Subset.ttf", Typeface.SECOND_FAMILY, 400, false),
    ARABIC("NotoSansArabic-Regular.ttf", "Noto Sans Arabic", 0x600, 0x6FF, 0x750, 0x77F, 0x8A0, 0x8FF, 0xFB50, 0xFDFF,
            0xFE70, 0xFEFE),
    HEBREW("NotoSansHebrew-Regular.ttf", "Noto Sans Hebrew", 0x590, 0x5FF, 0xFB1D, 0xFB4F),
    ARMENIAN("NotoSansArmenian-Regular.ttf", "Noto Sans Armenian", 0x530, 0x58F, 0xFB13, 0xFB17),
    GEORGIAN("NotoSansGeorgian-Regular.ttf", "Noto Sans Georgian", 0x10A0, 0x10FF, 0x1C90, 0x1CBF, 0x2D00, 0x2D2F),
    TIFINAGH("NotoSansTifinagh-Regular.ttf", "Noto Sans Tifinagh", 0x2D30, 0x2D7F),
    DEVANAGARI("NotoSansDevanagari-Regular.ttf", "Noto Sans Devanagari", 0x900, 0x97F, 0x1CD0, 0x1CFF),
    THAI("NotoSansThai-Regular.ttf", "Noto Sans Thai", 0xE00, 0xE7F),
    ETHIOPIC("NotoSansEthiopic-Regular.ttf", "Noto Sans Ethiopic", 0x1200, 0x139F, 0x2D80, 0x2DDF, 0xAB00, 0xAB2F),
    EMOJI("NotoEmoji-Regular.ttf", "Noto Emoji", 0x203C, 0x33FF, 0x1F000, 0x1FAFF);

    /**
     * Kept, or its level would be forgotten: FontBox warns that a subset has no names for printers, which need none.
     */
    private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox.ttf");

    private static final int REGULAR_WEIGHT = 400;

    private final String file;
    private final String family;
    private final int weight;
    private final boolean italic;
    /** First and last code points of the script, by turns; none for the faces that are asked first. */
    private final int[] ranges;

    FontFile(String file, String family, int weight, boolean italic) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        ranges = new int[0];
    }

    /** A regular face of another script. */
    FontFile(String file, String family, int... ranges) {
        this.file = file;
        this.family = family;
        weight = REGULAR_WEIGHT;
        italic = false;
        this.ranges = ranges;
    }

    /** The face of the script that this code point belongs to; it may lack the very character. */
    static Optional<FontFile> ofScript(int character) {
        for (FontFile each : values()) {
            for (int i = 0; i < each.ranges.length; i += 2) {
                if (each.ranges[i] <= character && character <= each.ranges[i + 1]) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether this is a face of another script, whose letters a reader of the file may have to join and reorder. */
    public boolean ofOtherScript() {
        return ranges.length > 0;
    }

    /** Whether letters change their shape or order beside others: such a face is put into files whole. */
    public boolean joins() {
        return this == ARABIC || this == DEVANAGARI;
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
