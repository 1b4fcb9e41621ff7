// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.corolle.scene.SampleScenes;
import org.corolle.scene.page.Page;
import org.corolle.scene.page.PageSize;
import org.corolle.scene.page.Sheet;
import org.corolle.scene.page.TitleBlock;
import org.junit.jupiter.api.Test;

class PngWriterTest {
    private static final int ONE_BAND = 10_000_000;
    private static final int SQUARE = 12;

    private final Sheet plain = Sheet.plain(SampleScenes.everything());

    @Test
    void showsAPlainSceneInItsOwnSize() throws IOException {
        BufferedImage picture = picture(plain, 96, ONE_BAND);

        assertEquals(640, picture.getWidth());
        assertEquals(400, picture.getHeight());
        assertEquals("faf8f4", colour(picture, 2, 2));
        assertEquals("eef1f3", colour(picture, 620, 370));
        assertEquals("dcebf7", colour(picture, 40, 60));
        assertEquals("5b6b79", colour(picture, 320, 10));
    }

    @Test
    void drawsThePatternsInTheColourOfTheOutline() throws IOException {
        BufferedImage picture = picture(plain, 192, ONE_BAND);

        assertEquals("0b4f82", colour(picture, 2 * (148 + 16), 2 * (30 + 16)));
        assertEquals("0b4f82", colour(picture, 2 * (266 + 8), 2 * (30 + 24)));
        assertEquals("dcebf7", colour(picture, 2 * (266 + 16), 2 * (30 + 16)));
        assertEquals("0b4f82", colour(picture, 2 * (384 + 16), 2 * (30 + 8)));
    }

    @Test
    void looksAsThePdfDoes() throws IOException {
        double most = 0;
        for (Sheet sheet : List.of(plain, Sheet.on(Page.of(PageSize.A4, new TitleBlock("T", "S", "1", "2", "3")),
                SampleScenes.everything()))) {
            try (PDDocument document = Loader.loadPDF(PdfWriterTest.bytes(List.of(sheet)))) {
                most = Math.max(most, difference(new PDFRenderer(document).renderImageWithDPI(0, 192),
                        picture(sheet, 192, ONE_BAND)));
            }
        }

        assertTrue(most < 0.1, "difference of a small square " + most);
    }

    @Test
    void showsNoSeamBetweenBands() throws IOException {
        BufferedImage whole = picture(plain, 144, ONE_BAND);
        BufferedImage banded = picture(plain, 144, 960 * 7);

        for (int at = 0; at < 960 * 600; at++) {
            for (int shift = 0; shift < 24; shift += 8) {
                assertEquals(whole.getRGB(at % 960, at / 960) >> shift & 0xff,
                        banded.getRGB(at % 960, at / 960) >> shift & 0xff, 16, "at " + at % 960 + ", " + at / 960);
            }
        }
    }

    @Test
    void leavesNoEdgeWhereDotsDoNotDivideTheSheet() throws IOException {
        BufferedImage picture = picture(Sheet.on(Page.of(PageSize.A4, TitleBlock.NONE), SampleScenes.everything()), 150,
                ONE_BAND);

        assertEquals("ffffff", colour(picture, picture.getWidth() - 1, picture.getHeight() - 1));
        assertEquals("ffffff", colour(picture, 0, 0));
    }

    @Test
    void refusesWhatNobodyCouldOpen() {
        assertThrows(IllegalArgumentException.class,
                () -> PngWriter.write(plain, 100_000, OutputStream.nullOutputStream()));
        assertThrows(IllegalArgumentException.class, () -> PngWriter.write(plain, 0, OutputStream.nullOutputStream()));
    }

    /**
     * The largest difference of the mean green of any square: edges smoothed otherwise hardly count, what is missing
     * does.
     */
    private static double difference(BufferedImage one, BufferedImage other) {
        double most = 0;
        for (int y = 0; y + SQUARE <= Math.min(one.getHeight(), other.getHeight()); y += SQUARE) {
            for (int x = 0; x + SQUARE <= Math.min(one.getWidth(), other.getWidth()); x += SQUARE) {
                most = Math.max(most, Math.abs(green(one, x, y) - green(other, x, y)));
            }
        }
        return most;
    }

    private static double green(BufferedImage picture, int left, int top) {
        double sum = 0;
        for (int colour : picture.getRGB(left, top, SQUARE, SQUARE, null, 0, SQUARE)) {
            sum += (colour >> 8 & 0xff) / 255.0;
        }
        return sum / SQUARE / SQUARE;
    }

    private static String colour(BufferedImage picture, int x, int y) {
        return String.format("%06x", picture.getRGB(x, y) & 0xffffff);
    }

    private static BufferedImage picture(Sheet sheet, double dotsPerInch, int band) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngWriter.write(sheet, dotsPerInch, band, bytes);
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
