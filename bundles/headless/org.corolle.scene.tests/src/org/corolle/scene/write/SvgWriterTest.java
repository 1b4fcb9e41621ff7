// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Golden;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.RandomScenes;
import org.corolle.scene.SampleScenes;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;
import org.corolle.scene.page.Page;
import org.corolle.scene.page.PageSize;
import org.corolle.scene.page.Sheet;
import org.corolle.scene.page.TitleBlock;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgWriterTest {
    private static final SvgOptions BESIDE = new SvgOptions(Locale.FRENCH, "Une cellule par motif.", "fonts/",
            false);
    private static final SvgOptions ALONE = SvgOptions.alone(Locale.FRENCH);
    private static final Pattern FONT = Pattern.compile("data:font/ttf;base64,([^)]*)\\)");

    @Test
    void writesEveryShapeAsExpected() throws IOException {
        Golden.same("everything.svg", svg(Sheet.plain(SampleScenes.everything()), BESIDE));
    }

    @Test
    void writesAPageAsExpected() throws IOException {
        TitleBlock block = new TitleBlock("Titre", "Association", "version 3", "21 novembre 2026", "1/2");

        Golden.same("page.svg", svg(Sheet.on(Page.of(PageSize.A3, block), SampleScenes.everything()), BESIDE));
    }

    @Test
    void putsTheUsedGlyphsInside() throws IOException {
        Matcher fonts = FONT.matcher(svg(Sheet.plain(SampleScenes.everything()), ALONE));
        List<Integer> glyphs = new ArrayList<>();
        while (fonts.find()) {
            byte[] bytes = Base64.getDecoder().decode(fonts.group(1));
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                glyphs.add(font.getNumberOfGlyphs());
                assertTrue(font.getUnicodeCmapLookup().getGlyphId(glyphs.size() == 5 ? '✓' : 'v') > 0);
            }
        }

        assertEquals(5, glyphs.size());
        assertTrue(glyphs.stream().allMatch(count -> count > 2 && count < 80), glyphs.toString());
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        assertEquals(svg(Sheet.plain(SampleScenes.everything()), ALONE),
                svg(Sheet.plain(SampleScenes.everything()), ALONE));
    }

    @Test
    void namesTheDrawingAndEachLabelledNode() throws Exception {
        Document document = parsed(svg(Sheet.plain(SampleScenes.everything()), BESIDE));
        List<String> titles = new ArrayList<>();
        for (int at = 0; at < document.getElementsByTagName("title").getLength(); at++) {
            titles.add(document.getElementsByTagName("title").item(at).getTextContent());
        }

        assertEquals("Tout ce qu’un dessin peut dire", titles.get(0));
        assertTrue(titles.contains("Pétale <autonomie> & \"choix\""), titles.toString());
        assertEquals("Une cellule par motif.", document.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void staysXmlWhateverTheTextHolds() throws Exception {
        Node nasty = new Node("n\"<&", "", "card", 0, 0, 1, 1, "</title><script>alert(1)</script>\u0000\uD800\uFFFE",
                Map.of(),
                List.of(new Shape.Text(0, 0, 9, 9, Face.BOLD, "#000000",
                        Anchor.START, 0, "]]><b>&amp;\u0001")));
        String svg = svg(Sheet.plain(new Scene("<T>&\u0002", 10, 10, "#ffffff", List.of(nasty))), ALONE);

        assertEquals(0, parsed(svg).getElementsByTagName("script").getLength());
        assertEquals("<T>&", parsed(svg).getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void writesAnySceneAsXmlThatLoadsNothing() throws Exception {
        long seed = System.nanoTime();
        RandomScenes scenes = new RandomScenes(new Random(seed));
        for (int round = 0; round < 30; round++) {
            String svg = svg(Sheet.plain(scenes.scene(12)), ALONE);

            assertTrue(parsed(svg).getElementsByTagName("g").getLength() > 12, "seed " + seed);
            assertFalse(svg.contains("http://") && svg.replaceAll("xmlns(:xlink)?=\"[^\"]*\"", "").contains("http"),
                    "seed " + seed);
        }
    }

    @Test
    void drawsInBlackWhatHasNoColour() throws Exception {
        Paint odd = new Paint("rouge\"", "url(http://x)", 1, List.of(), org.corolle.scene.Pattern.DOTS, 1);
        Scene scene = new Scene("", 10, 10, "blanc", List.of(new Node("a", "", "card", 0, 0, 9, 9, "", Map.of(),
                List.of(new Shape.Box(0, 0, 9, 9, 0, odd), new Shape.Icon("leaf", 0, 0, 9, "")))));
        String svg = svg(Sheet.plain(scene), ALONE);

        assertFalse(svg.contains("rouge") || svg.contains("http://x") || svg.contains("blanc"), svg);
        assertTrue(PdfWriterTest.bytes(List.of(Sheet.plain(scene))).length > 500);
        PngWriter.write(Sheet.plain(scene), 96, OutputStream.nullOutputStream());
        parsed(svg);
    }

    private static String svg(Sheet sheet, SvgOptions options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SvgWriter.write(sheet, options, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
