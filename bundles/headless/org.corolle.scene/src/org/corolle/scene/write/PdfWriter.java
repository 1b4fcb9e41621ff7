// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.corolle.scene.page.Sheet;

/**
 * Writes sheets as the pages of one PDF/A-2b: lines stay lines, text stays text, the used glyphs are inside; other
 * scripts than Latin, Greek and Cyrillic are drawn as outlines that bear their words.
 */
public final class PdfWriter {
    private static final String MAKER = "Corolle";

    private PdfWriter() {
    }

    /** The same sheets, language and time give the same bytes. The stream is left open. */
    public static void write(List<Sheet> sheets, Locale language, ZonedDateTime created, OutputStream target)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(created.toEpochSecond());
            PdfFonts fonts = new PdfFonts(document);
            for (Sheet sheet : sheets) {
                PDPage page = new PDPage(new PDRectangle((float) points(sheet, sheet.width()),
                        (float) points(sheet, sheet.height())));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    PdfSurface surface = new PdfSurface(content, fonts);
                    surface.begin(points(sheet, 1), points(sheet, sheet.height()));
                    Painter.paint(sheet, surface, node -> true);
                }
            }
            describe(document, sheets, language, created);
            PdfArchive.mark(document, language, created);
            document.save(target);
        }
    }

    private static double points(Sheet sheet, double length) {
        return length * Sheet.POINTS_PER_INCH / sheet.perInch();
    }

    private static void describe(PDDocument document, List<Sheet> sheets, Locale language, ZonedDateTime created) {
        PDDocumentInformation facts = document.getDocumentInformation();
        facts.setTitle(sheets.isEmpty() ? "" : sheets.get(0).scene().title());
        facts.setCreator(MAKER);
        facts.setProducer(MAKER);
        facts.setCreationDate(GregorianCalendar.from(created));
        document.getDocumentCatalog().setLanguage(language.toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
