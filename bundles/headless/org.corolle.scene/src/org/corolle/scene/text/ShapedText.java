// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;

import org.corolle.scene.Face;

/**
 * A line in which other scripts stand than Latin, Greek and Cyrillic: its parts from left to right as they are seen,
 * letters joined and in their order. The text is one that {@link Glyphs#clean} gave.
 */
public final class ShapedText {

    /** Stands in a file for what no shipped face can draw; the words themselves are kept beside it. */
    public static final String MISSING = "[…]";
    /** Width that is kept for a character of which no shipped face knows the width, in parts of the size. */
    static final double WIDE = 1;
    private static final double NARROW = 0.75;
    private static final int FIRST_WIDE = 0x1100;
    /** Letters that nothing is done to end here. */
    private static final char LAST_PLAIN = 0x17F;

    private ShapedText() {
    }

    /** A glyph of the part's face, and where it begins, in parts of the size from the part's left. */
    public record Glyph(int id, double x) { }

    /**
     * A part of a line in one face.
     *
     * @param text   in the order in which it is read
     * @param seen   the same in the order in which it is seen
     * @param font   empty where no shipped face has these characters
     * @param glyphs of a face of another script; none for parts that are set as text
     * @param width  in parts of the size
     */
    public record Part(String text, String seen, Optional<FontFile> font, List<Glyph> glyphs, double width) { }

    /** A part of a line in the order in which it is read; the font is empty where no shipped face has it. */
    public record Span(String text, Optional<FontFile> font) { }

    /** Whether the line holds what the two first typefaces cannot set by themselves. */
    public static boolean needed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_PLAIN && font(text.charAt(at)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line is read from the right: its first letter decides. */
    public static boolean rightToLeft(String text) {
        return needed(text) && Bidi.getBaseDirection(text) == Bidi.RTL;
    }

    /** The parts of a line, from left to right. */
    public static List<Part> parts(String text, Face face) {
        return parts(text, FontFile.of(face), Typeface.Tables.of(face));
    }

    static double width(String text, float[] advances) {
        return parts(text, FontFile.REGULAR, advances).stream().mapToDouble(Part::width).sum();
    }

    private static List<Part> parts(String text, FontFile face, float[] advances) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < bidi.countRuns(); i++) {
            BidiRun run = bidi.getVisualRun(i);
            List<Part> found = run(joined(text.substring(run.getStart(), run.getLimit())), run.isOddRun(), face,
                    advances);
            if (run.isOddRun()) {
                Collections.reverse(found);
            }
            parts.addAll(found);
        }
        return parts;
    }

    /** Arabic letters in the forms that they take beside each other. */
    private static String joined(String text) {
        if (text.codePoints().noneMatch(each -> FontFile.ofScript(each).filter(FontFile.ARABIC::equals).isPresent())) {
            return text;
        }
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK
                    | ArabicShaping.TEXT_DIRECTION_LOGICAL).shape(text);
        } catch (ArabicShapingException impossible) {
            throw new IllegalStateException("letters that grow and shrink have room", impossible);
        }
    }

    private static List<Part> run(String text, boolean rightToLeft, FontFile face, float[] advances) {
        List<Part> parts = new ArrayList<>();
        spans(text, face).forEach(span -> parts.add(part(span.text, rightToLeft, span.font, advances)));
        return parts;
    }

    /** The line as it is read, by the faces that it is set in; for who joins and orders letters himself. */
    public static List<Span> spans(String text, Face face) {
        return spans(text, FontFile.of(face));
    }

    private static List<Span> spans(String text, FontFile face) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        Optional<FontFile> current = Optional.of(face);
        for (int at = 0; at < text.length();) {
            int character = text.codePointAt(at);
            Optional<FontFile> here = at > start && follows(character) ? current : font(character, face);
            if (at > start && !here.equals(current)) {
                spans.add(new Span(text.substring(start, at), current));
                start = at;
            }
            current = here;
            at += Character.charCount(character);
        }
        if (start < text.length()) {
            spans.add(new Span(text.substring(start), current));
        }
        return spans;
    }

    /** Marks and joiners stay with the letter before them. */
    private static boolean follows(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK && character <= Character.MAX_VALUE
                && Glyphs.ofScript((char) character);
    }

    private static Optional<FontFile> font(int character, FontFile face) {
        int own = character > Character.MAX_VALUE ? -1 : font((char) character);
        if (own >= 0) {
            return Optional.of(own == 0 ? face : FontFile.SECOND);
        }
        if (Character.getType(character) == Character.FORMAT) {
            return Optional.of(face);
        }
        return FontFile.ofScript(character).filter(script -> ScriptFace.of(script).has(character));
    }

    /** 0 for the shipped typeface, 1 for the second one, less where neither has the character. */
    private static int font(char character) {
        return Typeface.has(character) ? 0 : Typeface.secondHas(character) ? 1 : -1;
    }

    private static Part part(String text, boolean rightToLeft, Optional<FontFile> font, float[] advances) {
        String read = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (font.isEmpty()) {
            return new Part(text, text, font, List.of(), text.codePoints().mapToDouble(ShapedText::guess).sum());
        }
        if (!font.get().ofOtherScript()) {
            String drawn = text.codePoints().filter(each -> Character.getType(each) != Character.FORMAT)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            String seen = rightToLeft ? Bidi.writeReverse(drawn, Bidi.DO_MIRRORING) : drawn;
            return new Part(text, seen, font, List.of(), Typeface.units(drawn, 0, drawn.length(), advances));
        }
        String seen = rightToLeft ? Bidi.writeReverse(text, Bidi.DO_MIRRORING) : text;
        ScriptFace face = ScriptFace.of(font.get());
        List<Glyph> glyphs = new ArrayList<>();
        double x = 0;
        for (int id : face.glyphs(seen)) {
            glyphs.add(new Glyph(id, x));
            x += face.advance(id);
        }
        return new Part(read, seen, font, List.copyOf(glyphs), x);
    }

    /** Room for a character that only a reader's device may have a face for. */
    private static double guess(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT ? 0
                : character >= FIRST_WIDE ? WIDE : NARROW;
    }
}
