// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.util.stream.Collectors;

import org.corolle.scene.Decimals;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;
import org.corolle.scene.Shape;
import org.corolle.scene.picture.Pictograms;

/** Writes one shape of a node as SVG. */
final class SvgShape {

    private SvgShape() {
    }

    static void write(Shape shape, boolean outlined, SvgXml xml) {
        if (shape instanceof Shape.Box box) {
            painted(box.paint(), xml, () -> rectangle(box, xml));
        } else if (shape instanceof Shape.Path path) {
            painted(path.paint(), xml, () -> xml.raw("<path").attribute("d", path.outline()));
        } else if (shape instanceof Shape.Text text) {
            SvgText.write(text, outlined, xml);
        } else if (!(shape instanceof Shape.Icon icon)) {
            throw Shape.unknown(shape);
        } else if (!icon.name().isEmpty()) {
            xml.raw("<use").attribute("xlink:href", "#" + SvgDefinitions.pictogramId(icon.name()))
                    .raw(" transform=\"translate(").number(icon.x()).raw(" ").number(icon.y()).raw(") scale(")
                    .raw(String.valueOf(icon.size() / Pictograms.SIDE)).raw(")\"")
                    .attribute("fill", Colour.sure(icon.colour())).raw("/>");
        }
    }

    private static void rectangle(Shape.Box box, SvgXml xml) {
        xml.raw("<rect").attribute("x", box.x()).attribute("y", box.y()).attribute("width", box.width())
                .attribute("height", box.height());
        if (box.radius() > 0) {
            xml.attribute("rx", Math.min(box.radius(), Math.min(box.width(), box.height()) / 2));
        }
    }

    /**
     * With a pattern the shape stands three times: filled, patterned, outlined; the pattern never lies on the
     * outline.
     */
    private static void painted(Paint paint, SvgXml xml, Runnable shape) {
        boolean patterned = paint.pattern() != Pattern.NONE;
        boolean outlined = !paint.stroke().isEmpty() && paint.strokeWidth() > 0;
        if (!paint.fill().isEmpty() || outlined && !patterned) {
            shape.run();
            fill(paint.fill(), paint, xml);
            if (outlined && !patterned) {
                stroke(paint, xml);
            }
            xml.raw("/>");
        }
        if (patterned) {
            shape.run();
            fill("url(#" + SvgDefinitions.patternId(paint) + ")", paint, xml);
            xml.raw("/>");
        }
        if (patterned && outlined) {
            shape.run();
            fill("", paint, xml);
            stroke(paint, xml);
            xml.raw("/>");
        }
    }

    private static void fill(String fill, Paint paint, SvgXml xml) {
        xml.attribute("fill", fill.isEmpty() ? "none" : fill.startsWith("url") ? fill : Colour.sure(fill));
        if (paint.opacity() != 1 && !fill.isEmpty()) {
            xml.attribute("fill-opacity", paint.opacity());
        }
    }

    private static void stroke(Paint paint, SvgXml xml) {
        xml.attribute("stroke", Colour.sure(paint.stroke())).attribute("stroke-width", paint.strokeWidth());
        if (!paint.dash().isEmpty()) {
            xml.attribute("stroke-dasharray", paint.dash().stream().map(Decimals::of).collect(Collectors.joining(" ")));
        }
        if (paint.opacity() != 1) {
            xml.attribute("stroke-opacity", paint.opacity());
        }
    }
}
