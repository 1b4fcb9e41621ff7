// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.diagrams.request.DiagramLook;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.Sample;
import org.corolle.scene.page.Orientation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingExportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final EvaluationProject project = Sample.CONSERVERIE_ILLUSTRATED.build();

    @ParameterizedTest
    @EnumSource
    void theSameDrawingGivesTheSameBytes(DrawingFormat format) throws IOException {
        assertArrayEquals(written(format, Paper.SCREEN, Orientation.AUTO),
                written(format, Paper.SCREEN, Orientation.AUTO));
    }

    @Test
    void onTheScreenAPictureHasTheDrawingsSizeAndALineUnderIt() throws IOException {
        ByteBuffer png = ByteBuffer.wrap(written(DrawingFormat.PNG, Paper.SCREEN, Orientation.AUTO));

        assertEquals(1920, png.getInt(16));
        assertTrue(png.getInt(20) > 1080 && png.getInt(20) < 1150, () -> "height " + png.getInt(20));
    }

    @Test
    void onPaperAPictureHasTheShapeOfThePaper() throws IOException {
        ByteBuffer lying = ByteBuffer.wrap(written(DrawingFormat.PNG, Paper.A4, Orientation.LANDSCAPE));
        ByteBuffer standing = ByteBuffer.wrap(written(DrawingFormat.PNG, Paper.A4, Orientation.PORTRAIT));

        assertEquals(Math.sqrt(2), (double) lying.getInt(16) / lying.getInt(20), 0.01);
        assertEquals(Math.sqrt(2), (double) standing.getInt(20) / standing.getInt(16), 0.01);
    }

    @Test
    void aPdfOnA0HasThatSize() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(DrawingFormat.PDF, Paper.A0, Orientation.AUTO))) {
            PDRectangle paper = pdf.getPage(0).getMediaBox();

            assertEquals(1189, paper.getWidth() / 72 * 25.4, 0.5);
            assertEquals(841, paper.getHeight() / 72 * 25.4, 0.5);
        }
    }

    @Test
    void titleProjectVersionAndDateAreWritten() throws IOException {
        project.setVersion("2.1");
        String svg = new String(written(DrawingFormat.SVG, Paper.A3, Orientation.AUTO), StandardCharsets.UTF_8);

        assertTrue(svg.contains("Version 2.1") && svg.contains("21 novembre 2026") && svg.contains(project.getName()),
                svg);
    }

    private byte[] written(DrawingFormat format, Paper paper, Orientation orientation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DrawingExport(format, paper, orientation, DAY).write(project,
                new DiagramRequest(DiagramType.FLOWER, "", "", Locale.FRENCH, DiagramLook.LIGHT, false, false), out);
        return out.toByteArray();
    }
}
