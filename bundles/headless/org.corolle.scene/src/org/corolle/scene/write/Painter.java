// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

import org.corolle.scene.Anchor;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;
import org.corolle.scene.page.Sheet;
import org.corolle.scene.picture.Pictograms;
import org.corolle.scene.text.FontFile;
import org.corolle.scene.text.Glyphs;
import org.corolle.scene.text.ShapedText;
import org.corolle.scene.text.Typeface;

/** Paints a sheet on a surface, from the lowest node to the highest. */
final class Painter {
    private static final String PAPER = "#ffffff";

    private final Surface surface;

    private Painter(Surface surface) {
        this.surface = surface;
    }

    /** Paints the nodes that are wanted; those around the scene always. */
    static void paint(Sheet sheet, Surface surface, Predicate<Node> wanted) throws IOException {
        Painter painter = new Painter(surface);
        painter.ground(sheet);
        surface.enter(sheet.left(), sheet.top(), sheet.scale(), 0);
        painter.nodes(sheet.scene().nodes(), wanted);
        surface.leave();
        painter.nodes(sheet.margin(), node -> true);
    }

    /** The colour behind the scene; on paper, one so light that it would only cost ink is left out. */
    static String background(Sheet sheet) {
        String colour = sheet.scene().background();
        return sheet.paper() && light(colour) ? "" : colour;
    }

    private static boolean light(String colour) {
        int rgb = colour.isEmpty() ? 0xffffff : Colour.rgb(colour);
        return (rgb >> 16) > 0xe8 && (rgb >> 8 & 0xff) > 0xe8 && (rgb & 0xff) > 0xe0;
    }

    private void ground(Sheet sheet) throws IOException {
        box(0, 0, sheet.width(), sheet.height(), PAPER);
        Scene scene = sheet.scene();
        String colour = background(sheet);
        if (!colour.isEmpty()) {
            box(sheet.left(), sheet.top(), scene.width() * sheet.scale(), scene.height() * sheet.scale(), colour);
        }
    }

    private void box(double x, double y, double width, double height, String colour) throws IOException {
        surface.fill(Figure.of(new Shape.Box(x, y, width, height, 0, Paint.fill(colour))), colour, 1);
    }

    private void nodes(List<Node> nodes, Predicate<Node> wanted) throws IOException {
        for (Node node : nodes) {
            if (!node.shapes().isEmpty() && wanted.test(node)) {
                surface.enter(node.x(), node.y(), 1, 0);
                for (Shape shape : node.shapes()) {
                    paint(shape);
                }
                surface.leave();
            }
        }
    }

    private void paint(Shape shape) throws IOException {
        if (shape instanceof Shape.Box box) {
            paint(Figure.of(box), box.paint());
        } else if (shape instanceof Shape.Path path) {
            paint(Figure.of(path.outline(), false), path.paint());
        } else if (shape instanceof Shape.Text text) {
            paint(text);
        } else if (!(shape instanceof Shape.Icon icon)) {
            throw Shape.unknown(shape);
        } else if (!icon.name().isEmpty()) {
            surface.enter(icon.x(), icon.y(), icon.size() / Pictograms.SIDE, 0);
            surface.fill(Figure.of(Pictograms.outline(icon.name()), true), icon.colour(), 1);
            surface.leave();
        }
    }

    private void paint(Figure figure, Paint paint) throws IOException {
        if (!paint.fill().isEmpty()) {
            surface.fill(figure, paint.fill(), paint.opacity());
        }
        if (paint.pattern() != Pattern.NONE) {
            PatternTile tile = PatternTile.of(paint.pattern());
            surface.hatch(figure, Figure.of(tile.over(Bounds.of(figure)), false), new Paint("",
                    PatternTile.colour(paint.stroke()), tile.width(), List.of(), Pattern.NONE, paint.opacity()));
        }
        if (!paint.stroke().isEmpty() && paint.strokeWidth() > 0) {
            surface.stroke(figure, paint);
        }
    }

    private void paint(Shape.Text text) throws IOException {
        String clean = Glyphs.clean(text.text());
        double width = Typeface.width(clean, text.size(), text.face());
        double x = text.anchor() == Anchor.START ? 0 : text.anchor() == Anchor.END ? -width : -width / 2;
        surface.enter(text.x(), text.baseline(), 1, text.turn());
        if (ShapedText.needed(clean)) {
            surface.begin(clean);
            shaped(clean, text, x);
            surface.end();
            surface.leave();
            return;
        }
        for (Glyphs.Run run : Glyphs.runs(clean)) {
            FontFile font = run.second() ? FontFile.SECOND : FontFile.of(text.face());
            surface.glyphs(run.text(), font, x, text.size(), text.colour());
            x += Typeface.width(run.text(), text.size(), text.face());
        }
        surface.leave();
    }

    private void shaped(String clean, Shape.Text text, double left) throws IOException {
        double x = left;
        for (ShapedText.Part part : ShapedText.parts(clean, text.face())) {
            if (part.font().isEmpty()) {
                missing(part, text, x);
            } else if (part.font().get().ofOtherScript()) {
                surface.fill(LetterOutlines.of(part, x, text.size()), text.colour(), 1);
            } else {
                surface.glyphs(part.seen(), part.font().get(), x, text.size(), text.colour());
            }
            x += part.width() * text.size();
        }
    }

    /** Says that words are missing, in the room that they would have taken. */
    private void missing(ShapedText.Part part, Shape.Text text, double x) throws IOException {
        double room = part.width() * text.size();
        double wide = Typeface.width(ShapedText.MISSING, text.size(), text.face());
        double size = text.size() * Math.min(1, room / wide);
        surface.glyphs(ShapedText.MISSING, FontFile.of(text.face()), x + (room - wide * size / text.size()) / 2, size,
                text.colour());
    }
}
