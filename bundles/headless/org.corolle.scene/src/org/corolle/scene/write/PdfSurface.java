// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.corolle.scene.Outline;
import org.corolle.scene.Paint;
import org.corolle.scene.text.FontFile;

/** Paints into the content of a PDF page. */
final class PdfSurface implements Surface {
    private static final int ROUND = 1;

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfSurface(PDPageContentStream content, PdfFonts fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /** Turns the page's axis downwards; every line has round corners, as in the other writers. */
    void begin(double pointsPerUnit, double height) throws IOException {
        content.transform(new Matrix((float) pointsPerUnit, 0, 0, (float) -pointsPerUnit, 0, (float) height));
        content.setLineJoinStyle(ROUND);
    }

    @Override
    public void enter(double x, double y, double scale, double turn) throws IOException {
        double cos = Math.cos(Math.toRadians(turn)) * scale;
        double sin = Math.sin(Math.toRadians(turn)) * scale;
        content.saveGraphicsState();
        content.transform(new Matrix((float) cos, (float) sin, (float) -sin, (float) cos, (float) x, (float) y));
    }

    @Override
    public void leave() throws IOException {
        content.restoreGraphicsState();
    }

    @Override
    public void fill(Figure figure, String colour, double opacity) throws IOException {
        content.saveGraphicsState();
        opacity(opacity);
        content.setNonStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
        draw(figure);
        if (figure.evenOdd()) {
            content.fillEvenOdd();
        } else {
            content.fill();
        }
        content.restoreGraphicsState();
    }

    @Override
    public void stroke(Figure figure, Paint paint) throws IOException {
        content.saveGraphicsState();
        line(paint);
        float[] dash = new float[paint.dash().size()];
        for (int index = 0; index < dash.length; index++) {
            dash[index] = paint.dash().get(index).floatValue();
        }
        content.setLineDashPattern(dash, 0);
        draw(figure);
        content.stroke();
        content.restoreGraphicsState();
    }

    @Override
    public void hatch(Figure figure, Figure lines, Paint paint) throws IOException {
        content.saveGraphicsState();
        draw(figure);
        content.clip();
        line(paint);
        content.setLineCapStyle(ROUND);
        draw(lines);
        content.stroke();
        content.restoreGraphicsState();
    }

    @Override
    public void glyphs(String text, FontFile font, double x, double size, String colour) throws IOException {
        content.beginText();
        content.setNonStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
        content.setFont(fonts.font(font), (float) size);
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, 0));
        content.showText(text);
        content.endText();
    }

    @Override
    public void begin(String words) throws IOException {
        COSDictionary said = new COSDictionary();
        said.setString(COSName.ACTUAL_TEXT, words);
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(said));
    }

    @Override
    public void end() throws IOException {
        content.endMarkedContent();
    }

    private void line(Paint paint) throws IOException {
        opacity(paint.opacity());
        content.setLineWidth((float) paint.strokeWidth());
        content.setStrokingColor(part(paint.stroke(), 16), part(paint.stroke(), 8), part(paint.stroke(), 0));
    }

    private void opacity(double opacity) throws IOException {
        if (opacity != 1) {
            content.setGraphicsStateParameters(opacities.computeIfAbsent(opacity, value -> {
                PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                state.setNonStrokingAlphaConstant((float) opacity);
                state.setStrokingAlphaConstant((float) opacity);
                return state;
            }));
        }
    }

    private static float part(String colour, int shift) {
        return (Colour.rgb(colour) >> shift & 0xff) / 255f;
    }

    private void draw(Figure figure) throws IOException {
        try {
            figure.drawing().accept(new ContentPen());
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private final class ContentPen implements Outline.Pen {

        @Override
        public void move(double x, double y) {
            step(() -> content.moveTo((float) x, (float) y));
        }

        @Override
        public void line(double x, double y) {
            step(() -> content.lineTo((float) x, (float) y));
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            step(() -> content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y));
        }

        @Override
        public void close() {
            step(content::closePath);
        }
    }
}
