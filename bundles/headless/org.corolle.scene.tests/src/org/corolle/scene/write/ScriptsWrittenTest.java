// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;
import org.corolle.scene.page.Sheet;
import org.corolle.scene.page.Undrawable;
import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;
import org.junit.jupiter.api.Test;

class ScriptsWrittenTest {

    private static final List<String> WORDS = List.of("الأطفال يطبخون مع الجيران", "שכנים מבשלים יחד (3)",
            "հարևանները միասին", "მეზობლები ერთად", "ⴰⵎⵓⵏ ⵏ ⵉⵎⵣⴷⴰⵖⵏ", "पड़ोसी मिलकर खाना बनाते हैं",
            "เพื่อนบ้านทำอาหารด้วยกัน",
            "ጎረቤቶች አብረው", "🍅 🥕 tomates", "Children الأطفال 12 cook");
    private static final String CHINESE = "邻居一起做饭";
    private static final double LETTERS = 30;
    private static final double LINE = 50;

    @Test
    void everyScriptStandsInThePictureAsLetters() throws IOException {
        BufferedImage picture = picture(scene(WORDS));
        keep(picture);

        for (int line = 0; line < WORDS.size(); line++) {
            assertTrue(dark(picture, line) > 400, WORDS.get(line));
        }
    }

    @Test
    void wordsThatCannotBeDrawnAreSaidAndShownAsMissing() throws IOException {
        Scene scene = scene(List.of("Bonjour " + CHINESE, "الأطفال"));

        List<Undrawable> missing = Undrawable.in(Sheet.plain(scene));

        assertEquals(List.of(new Undrawable("element-0", "Bonjour " + CHINESE, CHINESE)), missing);
        assertTrue(dark(picture(scene), 0) > 400);
        assertTrue(svg(scene, SvgOptions.alone(Locale.FRENCH)).contains(CHINESE));
        assertTrue(svg(scene, SvgOptions.alone(Locale.FRENCH).outlines()).contains("aria-label=\"Bonjour " + CHINESE));
    }

    @Test
    void pdfKeepsTheWordsBesideTheOutlines() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfWriter.write(List.of(Sheet.plain(scene(List.of(WORDS.get(0), CHINESE)))), Locale.FRENCH,
                ZonedDateTime.of(2026, 12, 1, 0, 0, 0, 0, ZoneOffset.UTC), bytes);

        List<String> said = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getPropertiesNames()) {
                said.add(resources.getProperties(name).getCOSObject().getString(COSName.ACTUAL_TEXT));
            }
        }
        assertTrue(said.containsAll(List.of(WORDS.get(0), CHINESE)), said.toString());
    }

    @Test
    void svgSaysTheDirectionAndHasTheFaceInside() throws IOException {
        String svg = svg(scene(List.of(WORDS.get(0))), SvgOptions.alone(Locale.FRENCH));

        assertTrue(svg.contains("direction=\"rtl\"") && svg.contains("text-anchor=\"end\""));
        assertTrue(svg.contains("font-family:'Noto Sans Arabic';"));
        assertTrue(svg.contains(WORDS.get(0).split(" ")[0]));
    }

    @Test
    void outlinesNeedNoFace() throws IOException {
        String svg = svg(scene(WORDS), SvgOptions.alone(Locale.FRENCH).outlines());

        assertFalse(svg.contains("@font-face") || svg.contains("<text"));
        WORDS.forEach(words -> assertTrue(svg.contains("aria-label=\"" + words + "\""), words));
    }

    private static Scene scene(List<String> words) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            FittedText line = TextFit.line(words.get(i), 700, LETTERS, LETTERS, Face.REGULAR);
            List<Shape> shapes = line.shapes(0, 0, Anchor.START, Face.REGULAR, "#17232e");
            nodes.add(new Node("card:" + i, "element-" + i, "card", 10, 10 + i * LINE, 700, LINE, words.get(i),
                    Map.of(),
                    shapes));
        }
        return new Scene("Voisins", 720, 20 + words.size() * LINE, "#ffffff", nodes);
    }

    private static String svg(Scene scene, SvgOptions options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SvgWriter.write(scene, options, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static BufferedImage picture(Scene scene) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngWriter.write(Sheet.plain(scene), 96, bytes);
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static long dark(BufferedImage picture, int line) {
        long dark = 0;
        for (int y = (int) (10 + line * LINE); y < 10 + (line + 1) * LINE; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    /** For a look at it: -Dcorolle.pictures=folder. */
    private static void keep(BufferedImage picture) throws IOException {
        String folder = System.getProperty("corolle.pictures", "");
        if (!folder.isEmpty()) {
            Files.createDirectories(Path.of(folder));
            ImageIO.write(picture, "png", Path.of(folder, "scripts.png").toFile());
        }
    }
}
