// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene;

import java.util.List;
import java.util.Map;

/**
 * One thing in a drawing that can be pointed at: a petal, a card, a cell.
 *
 * @param id      unique in its scene and the same from one scene of the project to the next
 * @param element id of the element of the project it shows; empty for a frame, a heading, an invitation
 * @param part    the part it plays, such as card or petal
 * @param x       left edge, in drawing units from the scene's left
 * @param y       upper edge, in drawing units from the scene's top
 * @param label   its name for those who cannot see it, with the whole text even where the drawing shortens it
 * @param data    what a board needs to know to act on it; never null, keys sorted when written
 * @param shapes  in drawing order, in the node's own coordinates: 0, 0 is its upper left corner
 */
public record Node(String id, String element, String part, double x, double y, double width, double height,
        String label, Map<String, String> data, List<Shape> shapes) {

    public Node {
        data = Map.copyOf(data);
        shapes = List.copyOf(shapes);
    }
}
