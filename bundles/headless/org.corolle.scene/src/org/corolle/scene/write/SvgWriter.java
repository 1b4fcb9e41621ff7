// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.corolle.scene.page.Sheet;

/**
 * Writes a sheet as SVG: one text element a line, a named group for each node, no script, nothing from elsewhere. The
 * same sheet and options give the same bytes.
 */
public final class SvgWriter {
    private static final double POINTS_PER_MILLIMETRE = Sheet.POINTS_PER_INCH / 25.4;

    private SvgWriter() {
    }

    /** The scene in its own size. */
    public static void write(Scene scene, SvgOptions options, OutputStream target) throws IOException {
        write(Sheet.plain(scene), options, target);
    }

    /** The stream is left open. */
    public static void write(Sheet sheet, SvgOptions options, OutputStream target) throws IOException {
        SvgXml xml = new SvgXml();
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open(sheet, options, xml);
        new SvgDefinitions(sheet, options).write(xml);
        ground(sheet, xml);
        xml.raw("<g");
        if (sheet.scale() != 1 || sheet.left() != 0 || sheet.top() != 0) {
            // Two decimals of a scale would be a visible error on a poster.
            xml.attribute("transform", "translate(" + sheet.left() + " " + sheet.top() + ") scale(" + sheet.scale()
            + ")");
        }
        xml.raw(" stroke-linejoin=\"round\">\n");
        nodes(sheet.scene().nodes(), options, xml);
        xml.raw("</g>\n");
        nodes(sheet.margin(), options, xml);
        xml.raw("</svg>\n");
        target.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void open(Sheet sheet, SvgOptions options, SvgXml xml) {
        boolean described = !options.description().isEmpty();
        xml.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        if (sheet.paper()) {
            xml.raw(" width=\"").number(sheet.width() / POINTS_PER_MILLIMETRE).raw("mm\" height=\"")
                    .number(sheet.height() / POINTS_PER_MILLIMETRE).raw("mm\"");
        } else {
            xml.attribute("width", sheet.width()).attribute("height", sheet.height());
        }
        xml.raw(" viewBox=\"0 0 ").number(sheet.width()).raw(" ").number(sheet.height()).raw("\"")
                .attribute("xml:lang", options.language().toLanguageTag())
                .raw(" role=\"graphics-document document\" aria-labelledby=\"corolle-title\"")
                .raw(described ? " aria-describedby=\"corolle-description\"" : "").raw(">\n")
                .raw("<title id=\"corolle-title\">").text(sheet.scene().title()).raw("</title>\n");
        if (described) {
            xml.raw("<desc id=\"corolle-description\">").text(options.description()).raw("</desc>\n");
        }
    }

    private static void ground(Sheet sheet, SvgXml xml) {
        String colour = Painter.background(sheet);
        if (sheet.paper()) {
            xml.raw("<rect").attribute("width", sheet.width()).attribute("height", sheet.height())
                    .raw(" fill=\"#ffffff\"/>\n");
        }
        if (!colour.isEmpty()) {
            xml.raw("<rect").attribute("x", sheet.left()).attribute("y", sheet.top())
                    .attribute("width", sheet.scene().width() * sheet.scale())
                    .attribute("height", sheet.scene().height() * sheet.scale()).attribute("fill", Colour.sure(colour))
                    .raw("/>\n");
        }
    }

    private static void nodes(List<Node> nodes, SvgOptions options, SvgXml xml) {
        for (Node node : nodes) {
            xml.raw("<g").attribute("data-node", node.id());
            if (node.x() != 0 || node.y() != 0) {
                xml.raw(" transform=\"translate(").number(node.x()).raw(" ").number(node.y()).raw(")\"");
            }
            if (node.label().isEmpty()) {
                xml.raw(">");
            } else {
                xml.raw(" role=\"img\"><title>").text(node.label()).raw("</title>");
            }
            node.shapes().forEach(shape -> SvgShape.write(shape, options.outlined(), xml));
            xml.raw("</g>\n");
        }
    }
}
