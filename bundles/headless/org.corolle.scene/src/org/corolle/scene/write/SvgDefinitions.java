// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.Shape;
import org.corolle.scene.page.Sheet;
import org.corolle.scene.picture.Pictograms;
import org.corolle.scene.text.FontFile;
import org.corolle.scene.text.Glyphs;
import org.corolle.scene.text.Typeface;

/** What the shapes of one SVG refer to: fonts, patterns, pictograms. */
final class SvgDefinitions {
    private final Map<FontFile, TreeSet<Integer>> glyphs = new EnumMap<>(FontFile.class);
    private final Map<String, PatternTile> tiles = new TreeMap<>();
    private final TreeSet<String> pictograms = new TreeSet<>();

    SvgDefinitions(Sheet sheet) {
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

    void write(SvgXml xml, String fonts) throws IOException {
        style(xml, fonts);
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
                + "';font-weight:400;font-style:normal}\n</style>\n");
    }

    private static String source(FontFile font, TreeSet<Integer> used, String fonts) throws IOException {
        if (!fonts.isEmpty()) {
            return "'" + (fonts + font.file()).replace("'", "%27") + "'";
        }
        try (TrueTypeFont file = font.read()) {
            TTFSubsetter subset = new TTFSubsetter(file);
            used.forEach(subset::add);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subset.writeToStream(bytes);
            return "data:font/ttf;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        }
    }

    private void collect(Shape shape) {
        if (shape instanceof Shape.Box box) {
            collect(box.paint());
        } else if (shape instanceof Shape.Path path) {
            collect(path.paint());
        } else if (shape instanceof Shape.Icon icon && !icon.name().isEmpty()) {
            pictograms.add(icon.name());
        } else if (shape instanceof Shape.Text text) {
            for (Glyphs.Run run : Glyphs.runs(Glyphs.clean(text.text()))) {
                FontFile font = run.second() ? FontFile.SECOND : FontFile.of(text.face());
                TreeSet<Integer> used = glyphs.computeIfAbsent(font, key -> new TreeSet<>());
                run.text().chars().forEach(used::add);
            }
        }
    }

    private void collect(Paint paint) {
        if (paint.pattern() != Pattern.NONE) {
            tiles.put(patternId(paint), PatternTile.of(paint.pattern()));
        }
    }
}
