// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.corolle.scene.RandomScenes;
import org.corolle.scene.SampleScenes;
import org.corolle.scene.page.Page;
import org.corolle.scene.page.PageSize;
import org.corolle.scene.page.Sheet;
import org.corolle.scene.page.TitleBlock;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private static final ZonedDateTime TIME = ZonedDateTime.of(2026, 11, 21, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final TitleBlock BLOCK = new TitleBlock("Titre", "Association", "version 3", "21 novembre 2026",
            "1/2");

    private final Sheet sheet = Sheet.on(Page.of(PageSize.A2, BLOCK), SampleScenes.everything());

    @Test
    void keepsTextAsText() throws IOException {
        try (PDDocument document = read(List.of(sheet))) {
            String text = new PDFTextStripper().getText(document);

            assertTrue(text.contains("Où ça\u00A0? L’œuvre AVATAR → fi ✓"), text);
            assertTrue(text.contains("21 novembre 2026"), text);
        }
    }

    @Test
    void putsOnlyUsedGlyphsInside() throws IOException {
        try (PDDocument document = read(List.of(sheet))) {
            PDResources resources = document.getPage(0).getResources();
            int fonts = 0;
            for (COSName name : resources.getFontNames()) {
                fonts++;
                assertTrue(resources.getFont(name).isEmbedded(), resources.getFont(name).getName());
                assertTrue(resources.getFont(name).getName().matches("[A-Z]{6}\\+.*"),
                        resources.getFont(name).getName());
            }
            assertEquals(5, fonts);
        }
        assertTrue(bytes(List.of(sheet)).length < 60_000);
    }

    @Test
    void saysItsTitleItsLanguageAndItsSize() throws IOException {
        try (PDDocument document = read(List.of(sheet, Sheet.plain(SampleScenes.everything())))) {
            assertEquals("Tout ce qu’un dessin peut dire", document.getDocumentInformation().getTitle());
            assertEquals("fr", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertEquals(594 / 25.4 * 72, document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(420 / 25.4 * 72, document.getPage(0).getMediaBox().getHeight(), 0.01);
            assertEquals(640 * 0.75, document.getPage(1).getMediaBox().getWidth(), 0.01);
        }
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        assertArrayEquals(bytes(List.of(sheet)), bytes(List.of(sheet)));
    }

    @Test
    void writesAnyScene() throws IOException {
        long seed = System.nanoTime();
        RandomScenes scenes = new RandomScenes(new Random(seed));
        for (int round = 0; round < 30; round++) {
            try (PDDocument document = read(List.of(Sheet.plain(scenes.scene(12))))) {
                assertEquals(1, document.getNumberOfPages(), "seed " + seed);
            }
        }
    }

    private static PDDocument read(List<Sheet> sheets) throws IOException {
        return Loader.loadPDF(bytes(sheets));
    }

    static byte[] bytes(List<Sheet> sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfWriter.write(sheets, Locale.FRENCH, TIME, bytes);
        return bytes.toByteArray();
    }
}
