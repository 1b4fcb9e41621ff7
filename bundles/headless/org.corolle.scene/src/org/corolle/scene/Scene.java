// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene;

import java.util.List;

/**
 * A drawing, as an immutable value, in drawing units (one unit is one pixel where the drawing is shown at its own
 * size).
 *
 * @param title      what the drawing shows, in the reader's language
 * @param background colour behind everything, as #rrggbb
 * @param nodes      in drawing order: the first lies lowest
 */
public record Scene(String title, double width, double height, String background, List<Node> nodes) {

    public Scene {
        nodes = List.copyOf(nodes);
    }
}
