// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;
import org.corolle.scene.page.Sheet;
import org.corolle.scene.page.TitleBlock;
import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;

/** The line under a drawing that is meant for the screen: what it is, of which project, which version, which day. */
final class ScreenCaption {

    private static final double HEIGHT = 44;
    private static final double SIDE = 28;
    private static final double SIZE = 20;
    private static final double PIXELS_PER_INCH = 96;
    private static final String INK = "#3f4d5a";

    private ScreenCaption() { }

    static Sheet under(Scene scene, TitleBlock titles) {
        double room = (scene.width() - 2 * SIDE) / 2 - SIDE;
        FittedText left = TextFit.line(joined(titles.title(), titles.subtitle()), room * 1.3, SIZE, 12, Face.REGULAR);
        FittedText right = TextFit.line(joined(titles.version(), titles.date(), "Corolle"), room * 0.7, SIZE, 12,
                Face.REGULAR);
        List<Shape> shapes = new ArrayList<>(left.shapes(0, 8, Anchor.START, Face.REGULAR, INK));
        shapes.addAll(right.shapes(scene.width() - 2 * SIDE, 8, Anchor.END, Face.REGULAR, INK));
        String said = joined(titles.title(), titles.subtitle(), titles.version(), titles.date());
        Node line = new Node("zone:title-block", "", "zone", SIDE, scene.height(), scene.width() - 2 * SIDE, HEIGHT,
                said,
                Map.of(), shapes);
        return new Sheet(scene, scene.width(), scene.height() + HEIGHT, 1, 0, 0, List.of(line), PIXELS_PER_INCH);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
