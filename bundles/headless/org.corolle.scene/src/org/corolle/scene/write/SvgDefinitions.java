// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.Shape;
import org.corolle.scene.page.Sheet;
import org.corolle.scene.picture.Pictograms;
import org.corolle.scene.text.FontFile;
import org.corolle.scene.text.Glyphs;
import org.corolle.scene.text.ShapedText;
import org.corolle.scene.text.Typeface;

/** What the shapes of one SVG refer to: fonts, patterns, pictograms. */
final class SvgDefinitions {
    private static final String DATA = "data:font/ttf;base64,";

    private final Map<FontFile, TreeSet<Integer>> glyphs = new EnumMap<>(FontFile.class);
    private final Map<String, PatternTile> tiles = new TreeMap<>();
    private final TreeSet<String> pictograms = new TreeSet<>();

    private final SvgOptions options;

    SvgDefinitions(Sheet sheet, SvgOptions options) {
        this.options = options;
        Stream.concat(sheet.scene().nodes().stream(), sheet.margin().stream()).map(Node::shapes).flatMap(List::stream)
                .forEach(this::collect);
    }

    static String patternId(Paint paint) {
        return "corolle-" + paint.pattern().name().toLowerCase(Locale.ROOT) + "-"
                + PatternTile.colour(paint.stroke()).substring(1);
    }

    static String pictogramId(String name) {
        return "corolle-" + name;
    }

    void write(SvgXml xml) throws IOException {
        if (!options.outlined()) {
            style(xml, options.fonts());
        }
        if (tiles.isEmpty() && pictograms.isEmpty()) {
            return;
        }
        xml.raw("<defs>\n");
        tiles.forEach((id, tile) -> xml.raw("<pattern").attribute("id", id).attribute("width", PatternTile.SIDE)
                .attribute("height", PatternTile.SIDE).raw(" patternUnits=\"userSpaceOnUse\"><path")
                .attribute("d", tile.outline()).attribute("stroke", "#" + id.substring(id.lastIndexOf('-') + 1))
                .attribute("stroke-width", tile.width()).raw(" stroke-linecap=\"round\" fill=\"none\"/></pattern>\n"));
        pictograms.forEach(name -> xml.raw("<path").attribute("id", pictogramId(name))
                .attribute("d", Pictograms.outline(name)).raw(" fill-rule=\"evenodd\"/>\n"));
        xml.raw("</defs>\n");
    }

    private void style(SvgXml xml, String fonts) throws IOException {
        xml.raw("<style>\n");
        for (Map.Entry<FontFile, TreeSet<Integer>> used : glyphs.entrySet()) {
            FontFile font = used.getKey();
            xml.raw("@font-face{font-family:'" + font.family() + "';font-weight:" + font.weight() + ";font-style:"
                    + (font.italic() ? "italic" : "normal") + ";src:url(").raw(source(font, used.getValue(), fonts))
                    .raw(") format('truetype')}\n");
        }
        xml.raw("text{font-family:'" + Typeface.FAMILY + "','" + Typeface.SECOND_FAMILY + "',sans-serif;"
                + "font-kerning:none;font-variant-ligatures:none;font-synthesis:none;"
                + "text-rendering:geometricPrecision;white-space:pre}\n"
                + ".b{font-weight:700}.i{font-style:italic}.s{font-family:'" + Typeface.SECOND_FAMILY
                + "';font-weight:400;font-style:normal}\n");
        glyphs.keySet().stream().filter(FontFile::ofOtherScript).forEach(font -> xml.raw("." + scriptClass(font)
                + "{font-family:'" + font.family() + "',sans-serif;font-weight:400;font-style:normal}\n"));
        xml.raw("</style>\n");
    }

    private static String source(FontFile font, TreeSet<Integer> used, String fonts) throws IOException {
        if (!fonts.isEmpty()) {
            return "'" + (fonts + font.file()).replace("'", "%27") + "'";
        }
        if (font.joins()) {
            try (InputStream whole = font.open()) {
                return DATA + Base64.getEncoder().encodeToString(whole.readAllBytes());
            }
        }
        try (TrueTypeFont file = font.read()) {
            TTFSubsetter subset = new TTFSubsetter(file);
            used.forEach(subset::add);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subset.writeToStream(bytes);
            return DATA + Base64.getEncoder().encodeToString(bytes.toByteArray());
        }
    }

    private void collect(Shape shape) {
        if (shape instanceof Shape.Box box) {
            collect(box.paint());
        } else if (shape instanceof Shape.Path path) {
            collect(path.paint());
        } else if (shape instanceof Shape.Text text) {
            collect(Glyphs.clean(text.text()), text.face());
        } else if (!(shape instanceof Shape.Icon icon)) {
            throw Shape.unknown(shape);
        } else if (!icon.name().isEmpty()) {
            pictograms.add(icon.name());
        }
    }

    private void collect(String clean, Face face) {
        if (ShapedText.needed(clean)) {
            ShapedText.spans(clean, face).forEach(span -> span.font().ifPresent(font -> used(font, span.text())));
            return;
        }
        for (Glyphs.Run run : Glyphs.runs(clean)) {
            used(run.second() ? FontFile.SECOND : FontFile.of(face), run.text());
        }
    }

    private void used(FontFile font, String text) {
        TreeSet<Integer> used = glyphs.computeIfAbsent(font, key -> new TreeSet<>());
        text.codePoints().forEach(used::add);
    }

    /** Name of the class of a script's face. */
    static String scriptClass(FontFile font) {
        return "s-" + font.name().toLowerCase(Locale.ROOT);
    }

    private void collect(Paint paint) {
        if (paint.pattern() != Pattern.NONE) {
            tiles.put(patternId(paint), PatternTile.of(paint.pattern()));
        }
    }
}
