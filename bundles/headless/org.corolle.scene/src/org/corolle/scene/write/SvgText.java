// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Shape;
import org.corolle.scene.text.FontFile;
import org.corolle.scene.text.Glyphs;
import org.corolle.scene.text.ShapedText;
import org.corolle.scene.text.Typeface;

/** Writes one line of text as SVG: as text in its faces, or as outlines that bear the words as their name. */
final class SvgText {

    private SvgText() {
    }

    static void write(Shape.Text text, boolean outlined, SvgXml xml) {
        String clean = Glyphs.clean(text.text());
        if (clean.isBlank()) {
            return;
        }
        if (outlined) {
            outlines(clean, text, xml);
        } else {
            letters(clean, text, xml);
        }
    }

    private static void letters(String clean, Shape.Text text, SvgXml xml) {
        xml.raw("<text").attribute("x", text.x()).attribute("y", text.baseline()).attribute("font-size", text.size())
                .attribute("fill", Colour.sure(text.colour()));
        if (text.face() != Face.REGULAR) {
            xml.attribute("class", text.face() == Face.BOLD ? "b" : text.face() == Face.ITALIC ? "i" : "b i");
        }
        boolean rightToLeft = ShapedText.rightToLeft(clean);
        anchor(text.anchor(), rightToLeft, xml);
        if (text.turn() != 0) {
            xml.raw(" transform=\"rotate(").number(text.turn()).raw(" ").number(text.x()).raw(" ")
                    .number(text.baseline()).raw(")\"");
        }
        if (rightToLeft) {
            xml.raw(" direction=\"rtl\" unicode-bidi=\"embed\"");
        }
        xml.attribute("textLength", Typeface.width(clean, text.size(), text.face()))
                .raw(" lengthAdjust=\"spacingAndGlyphs\">");
        spans(clean, text.face(), xml);
        xml.raw("</text>");
    }

    /** A line that is read from the right starts at its right end: the sides of its anchor change places. */
    private static void anchor(Anchor anchor, boolean rightToLeft, SvgXml xml) {
        Anchor start = rightToLeft ? Anchor.END : Anchor.START;
        if (anchor != start) {
            xml.attribute("text-anchor", anchor == Anchor.MIDDLE ? "middle" : "end");
        }
    }

    private static void spans(String clean, Face face, SvgXml xml) {
        if (ShapedText.needed(clean)) {
            for (ShapedText.Span span : ShapedText.spans(clean, face)) {
                span(span.font().filter(font -> font != FontFile.of(face))
                        .map(font -> font == FontFile.SECOND ? "s" : SvgDefinitions.scriptClass(font)).orElse(""),
                        span.text(), xml);
            }
            return;
        }
        for (Glyphs.Run run : Glyphs.runs(clean)) {
            span(run.second() ? "s" : "", run.text(), xml);
        }
    }

    private static void span(String name, String words, SvgXml xml) {
        if (name.isEmpty()) {
            xml.text(words);
        } else {
            xml.raw("<tspan class=\"" + name + "\">").text(words).raw("</tspan>");
        }
    }

    private static void outlines(String clean, Shape.Text text, SvgXml xml) {
        StringBuilder path = new StringBuilder();
        double width = Typeface.width(clean, text.size(), text.face());
        double x = text.anchor() == Anchor.START ? 0 : text.anchor() == Anchor.END ? -width : -width / 2;
        for (ShapedText.Part part : ShapedText.parts(clean, text.face())) {
            path.append(PathText.of(outline(part, x, text)));
            x += part.width() * text.size();
        }
        xml.raw("<path").attribute("aria-label", clean).raw(" transform=\"translate(").number(text.x()).raw(" ")
                .number(text.baseline()).raw(")");
        if (text.turn() != 0) {
            xml.raw(" rotate(").number(text.turn()).raw(")");
        }
        xml.raw("\"").attribute("fill", Colour.sure(text.colour())).attribute("d", path.toString()).raw("/>");
    }

    private static Figure outline(ShapedText.Part part, double x, Shape.Text text) {
        if (part.font().isEmpty()) {
            double wide = Typeface.width(ShapedText.MISSING, text.size(), text.face());
            double room = part.width() * text.size();
            double scale = Math.min(1, room / wide);
            return LetterOutlines.of(ShapedText.MISSING, FontFile.of(text.face()), x + (room - wide * scale) / 2,
                    text.size() * scale);
        }
        return part.font().get().ofOtherScript() ? LetterOutlines.of(part, x, text.size())
                : LetterOutlines.of(part.seen(), part.font().get(), x, text.size());
    }
}
