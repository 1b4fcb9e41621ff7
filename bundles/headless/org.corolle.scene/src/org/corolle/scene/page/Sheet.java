// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.page;

import java.util.List;

import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;

/**
 * A scene on its paper or screen, ready to be written: scaled, then moved to its place.
 *
 * @param width  of the sheet, in its own units
 * @param scale  units of the sheet for one drawing unit
 * @param left   where the scene's left edge comes, in units of the sheet
 * @param top    where the scene's upper edge comes, in units of the sheet
 * @param margin what stands around the scene, in units of the sheet
 * @param perInch units of the sheet in an inch: 72 on paper, 96 on a screen
 */
public record Sheet(Scene scene, double width, double height, double scale, double left, double top,
        List<Node> margin, double perInch) {
    /** On paper one unit is one point. */
    public static final double POINTS_PER_INCH = 72;
    private static final double PIXELS_PER_INCH = 96;

    public Sheet {
        margin = List.copyOf(margin);
    }

    /** The scene in its own size, alone. */
    public static Sheet plain(Scene scene) {
        return new Sheet(scene, scene.width(), scene.height(), 1, 0, 0, List.of(), PIXELS_PER_INCH);
    }

    /** The scene as large as the page allows, above the title block. */
    public static Sheet on(Page page, Scene scene) {
        return new PageLayout(page, scene).sheet();
    }

    /** Whether the sheet is one of paper. */
    public boolean paper() {
        return perInch == POINTS_PER_INCH;
    }

    /** Size of the smallest letters of the scene, in points; nobody reads less than 7 with ease. 0 without letters. */
    public double smallestText() {
        return scene.nodes().stream().flatMap(node -> node.shapes().stream())
                .filter(Shape.Text.class::isInstance).mapToDouble(shape -> ((Shape.Text) shape).size()).min().orElse(0)
                * scale * POINTS_PER_INCH / perInch;
    }
}
