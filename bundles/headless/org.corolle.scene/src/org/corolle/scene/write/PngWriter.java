// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;

import org.corolle.scene.Node;
import org.corolle.scene.page.Sheet;

/** Writes a sheet as a picture of dots, in bands, so that a poster of A0 takes little memory. */
public final class PngWriter {
    private static final int MOST_DOTS_A_SIDE = 100_000;
    /** Dots that are held at a time: 16 MB. */
    private static final int BAND = 4_000_000;
    private static final double INCHES_PER_METRE = 1 / 0.0254;

    static {
        // Java2D needs no display here, and beside SWT on macOS it must not look for one.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private PngWriter() {
    }

    /**
     * The sheet with this many dots to an inch of it: 96 shows a plain scene in its own size. The stream is left
     * open.
     */
    public static void write(Sheet sheet, double dotsPerInch, OutputStream target) throws IOException {
        write(sheet, dotsPerInch, BAND, target);
    }

    static void write(Sheet sheet, double dotsPerInch, int bandDots, OutputStream target) throws IOException {
        double scale = dotsPerInch / sheet.perInch();
        int width = dots(sheet.width() * scale);
        int height = dots(sheet.height() * scale);
        Map<Node, Bounds> bounds = new IdentityHashMap<>();
        sheet.scene().nodes().forEach(node -> bounds.put(node, Bounds.of(node)));
        try (PngStream png = new PngStream(width, height, target); GlyphPaths glyphs = new GlyphPaths()) {
            png.dotsPerMetre((int) Math.round(dotsPerInch * INCHES_PER_METRE));
            png.title(sheet.scene().title());
            int most = Math.max(1, Math.min(height, bandDots / width));
            for (int top = 0; top < height; top += most) {
                Band band = new Band(top, Math.min(most, height - top), scale);
                BufferedImage picture = new BufferedImage(width, band.rows, BufferedImage.TYPE_INT_RGB);
                band.paint(sheet, picture, glyphs, bounds);
                int[] colours = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
                for (int row = 0; row < band.rows; row++) {
                    png.row(colours, row * width);
                }
            }
        }
    }

    private record Band(int top, int rows, double scale) {

        void paint(Sheet sheet, BufferedImage picture, GlyphPaths glyphs, Map<Node, Bounds> bounds) throws IOException {
            PictureSurface surface = new PictureSurface(picture, glyphs);
            try {
                surface.enter(0, -top, scale, 0);
                Painter.paint(sheet, surface, node -> touches(sheet, bounds.get(node)));
                surface.leave();
            } finally {
                surface.dispose();
            }
        }

        private boolean touches(Sheet sheet, Bounds bounds) {
            double upper = (sheet.top() + bounds.top() * sheet.scale()) * scale;
            double lower = (sheet.top() + bounds.bottom() * sheet.scale()) * scale;
            return upper <= top + rows && lower >= top;
        }
    }

    private static int dots(double length) {
        long dots = Math.round(length);
        if (dots < 1 || dots > MOST_DOTS_A_SIDE) {
            throw new IllegalArgumentException("a picture of " + dots + " dots a side cannot be made: 1 to "
                    + MOST_DOTS_A_SIDE + " can");
        }
        return (int) dots;
    }
}
