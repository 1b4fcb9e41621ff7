// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;
import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;

/** Finds the scale and the place of a scene on its page, and sets the title block below. */
final class PageLayout {
    private static final String NAME = "Corolle";
    private static final String INK = "#17232e";
    private static final String QUIET = "#3f4d5a";
    /** Height of the title block on A4, in points; larger paper is read from farther away. */
    private static final double BLOCK = 30;
    private static final double GAP = 6;
    private static final double SHARE_OF_TITLE = 0.6;

    private final Page page;
    private final Scene scene;
    private final double width;
    private final double height;
    private final double margin;
    private final double grown;

    PageLayout(Page page, Scene scene) {
        this.page = page;
        this.scene = scene;
        boolean landscape = page.orientation() == Orientation.LANDSCAPE
                || page.orientation() == Orientation.AUTO && scene.width() > scene.height();
        width = landscape ? page.size().longSide() : page.size().shortSide();
        height = landscape ? page.size().shortSide() : page.size().longSide();
        margin = PageSize.points(page.margin());
        grown = Math.sqrt(page.size().shortSide() / PageSize.A4.shortSide());
    }

    Sheet sheet() {
        boolean titled = !page.titleBlock().equals(TitleBlock.NONE);
        double below = titled ? (BLOCK + GAP) * grown : 0;
        double wide = width - 2 * margin;
        double high = height - 2 * margin - below;
        double scale = Math.min(wide / scene.width(), high / scene.height());
        double left = margin + (wide - scene.width() * scale) / 2;
        double top = margin + (high - scene.height() * scale) / 2;
        List<Node> block = titled ? List.of(titleBlock(wide)) : List.of();
        return new Sheet(scene, width, height, scale, left, top, block, Sheet.POINTS_PER_INCH);
    }

    private Node titleBlock(double wide) {
        TitleBlock block = page.titleBlock();
        double high = BLOCK * grown;
        double titles = wide * SHARE_OF_TITLE;
        String facts = joined(" · ", block.version(), block.date());
        String signature = joined(" · ", NAME, block.mark());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Path("M0 0L" + wide + " 0", Paint.stroke(QUIET, 0.75 * grown)));
        add(shapes, block.title(), 0, 3, new Type(titles, 12, Face.BOLD, INK));
        add(shapes, block.subtitle(), 0, 18, new Type(titles, 9, Face.REGULAR, QUIET));
        add(shapes, facts, wide, 5, new Type(wide - titles - GAP * grown, 9, Face.REGULAR, QUIET));
        add(shapes, signature, wide, 18, new Type(wide - titles - GAP * grown, 9, Face.REGULAR, QUIET));
        return new Node("zone:title-block", "", "zone", margin, height - margin - high, wide, high,
                joined(", ", block.title(), block.subtitle(), block.version(), block.date(), block.mark()), Map.of(),
                shapes);
    }

    private record Type(double room, double size, Face face, String colour) { }

    private void add(List<Shape> shapes, String text, double x, double top, Type type) {
        double size = type.size * grown;
        FittedText fitted = TextFit.line(text, type.room, size, size * 0.75, type.face);
        shapes.addAll(fitted.shapes(x, top * grown, x == 0 ? Anchor.START : Anchor.END, type.face, type.colour));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
