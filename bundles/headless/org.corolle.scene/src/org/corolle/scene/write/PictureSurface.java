// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.corolle.scene.Paint;
import org.corolle.scene.text.FontFile;

/** Paints into a picture of dots. */
final class PictureSurface implements Surface {
    private final Graphics2D graphics;
    private final GlyphPaths glyphPaths;
    private final Deque<AffineTransform> entered = new ArrayDeque<>();

    PictureSurface(BufferedImage picture, GlyphPaths glyphPaths) {
        this.graphics = picture.createGraphics();
        this.glyphPaths = glyphPaths;
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void dispose() {
        graphics.dispose();
    }

    @Override
    public void enter(double x, double y, double scale, double turn) {
        entered.push(graphics.getTransform());
        graphics.translate(x, y);
        graphics.rotate(Math.toRadians(turn));
        graphics.scale(scale, scale);
    }

    @Override
    public void leave() {
        graphics.setTransform(entered.pop());
    }

    @Override
    public void fill(Figure figure, String colour, double opacity) {
        colour(colour, opacity);
        graphics.fill(ShapePen.path(figure));
    }

    @Override
    public void stroke(Figure figure, Paint paint) {
        float[] dash = new float[paint.dash().size()];
        for (int index = 0; index < dash.length; index++) {
            dash[index] = paint.dash().get(index).floatValue();
        }
        colour(paint.stroke(), paint.opacity());
        graphics.setStroke(new BasicStroke((float) paint.strokeWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND,
                10,
                dash.length == 0 ? null : dash, 0));
        graphics.draw(ShapePen.path(figure));
    }

    @Override
    public void hatch(Figure figure, Figure lines, Paint paint) {
        Shape clip = graphics.getClip();
        graphics.clip(ShapePen.path(figure));
        colour(paint.stroke(), paint.opacity());
        graphics.setStroke(new BasicStroke((float) paint.strokeWidth(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(ShapePen.path(lines));
        graphics.setClip(clip);
    }

    @Override
    public void glyphs(String text, FontFile font, double x, double size, String colour) throws IOException {
        colour(colour, 1);
        double at = x;
        for (int index = 0; index < text.length(); index++) {
            GlyphPaths.Glyph glyph = glyphPaths.glyph(font, text.charAt(index));
            AffineTransform placed = AffineTransform.getTranslateInstance(at, 0);
            placed.scale(size, size);
            graphics.fill(placed.createTransformedShape(glyph.path()));
            at += glyph.advance() * size;
        }
    }

    private void colour(String colour, double opacity) {
        graphics.setColor(new Color(Colour.rgb(colour)));
        graphics.setComposite(opacity == 1 ? AlphaComposite.SrcOver : AlphaComposite.SrcOver.derive((float) opacity));
    }
}
