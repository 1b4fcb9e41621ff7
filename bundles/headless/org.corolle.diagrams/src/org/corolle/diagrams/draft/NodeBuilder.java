// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.corolle.model.project.NamedElement;
import org.corolle.scene.Node;
import org.corolle.scene.Paint;
import org.corolle.scene.Shape;
import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;

/** A node in the making. All coordinates are the drawing's; the node gets its own. */
public final class NodeBuilder {

    private final String id;
    private final String part;
    private final Area area;
    private final Map<String, String> data = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private String element = "";
    private String label = "";

    /** @param key makes the id of the node: part, colon, key */
    public NodeBuilder(String part, String key, Area area) {
        this.id = part + ":" + key;
        this.part = part;
        this.area = area;
    }

    /** The node of an element that plays one part only. */
    public static NodeBuilder of(String part, NamedElement element, Area area) {
        return new NodeBuilder(part, id(element), area).element(element);
    }

    /** The id of an element, empty where there is none yet. */
    public static String id(NamedElement element) {
        return element == null || element.getId() == null ? "" : element.getId();
    }

    /** What an element says, stripped; empty where it says nothing. */
    public static String text(NamedElement element) {
        return element == null || element.getName() == null ? "" : element.getName().strip();
    }

    public Area area() {
        return area;
    }

    public NodeBuilder element(NamedElement shown) {
        element = id(shown);
        return this;
    }

    /** Its name for those who cannot see it. */
    public NodeBuilder label(String name) {
        label = name;
        return this;
    }

    /** What the board is told; nothing where there is nothing to tell. */
    public NodeBuilder data(String key, String value) {
        if (value != null && !value.isEmpty()) {
            data.put(key, value);
        }
        return this;
    }

    public NodeBuilder data(String key, int value) {
        data.put(key, Integer.toString(value));
        return this;
    }

    /** The text of this element can be edited in the node; an empty text too. */
    public NodeBuilder editable(NamedElement owner) {
        data.put("feature", "name");
        data.put("text", owner.getName() == null ? "" : owner.getName());
        int readings = owner.getReadings().size();
        return readings > 0 ? data("readings", readings) : this;
    }

    public NodeBuilder box(Area box, double radius, Paint paint) {
        shapes.add(new Shape.Box(tenth(box.x() - area.x()), tenth(box.y() - area.y()), tenth(box.width()),
                tenth(box.height()), radius, paint));
        return this;
    }

    public NodeBuilder path(Paint paint, UnaryOperator<NodeOutline> outline) {
        shapes.add(new Shape.Path(outline.apply(new NodeOutline(area.x(), area.y())).toString(), paint));
        return this;
    }

    /** A pictogram in the middle of this area, of this side; nothing where there is no pictogram. */
    public NodeBuilder icon(String name, Area place, double side, String colour) {
        if (!name.isEmpty()) {
            Area square = place.middle(side);
            shapes.add(new Shape.Icon(name, tenth(square.x() - area.x()), tenth(square.y() - area.y()), side, colour));
        }
        return this;
    }

    /** Text fitted into its place; the node says so when words are missing. */
    public NodeBuilder text(String text, Area place, TextStyle lettering) {
        if (text.isEmpty() || place.width() <= 0) {
            return this;
        }
        return text(TextFit.fit(text, tenth(place.width()), tenth(place.height()), lettering.size(), lettering.floor(),
                lettering.face()), place, lettering);
    }

    /** Text on one line of its place. */
    public NodeBuilder line(String text, Area place, TextStyle lettering) {
        return text.isEmpty() ? this
                : text(TextFit.line(text, tenth(place.width()), lettering.size(), lettering.floor(),
                lettering.face()), place, lettering);
    }

    /** Lines that were fitted before, set into their place. */
    public NodeBuilder text(FittedText fitted, Area place, TextStyle lettering) {
        if (fitted.truncated()) {
            data.put("truncated", "true");
        }
        double x = switch (lettering.across()) {
            case START -> place.x();
            case MIDDLE -> place.centreX();
            case END -> place.right();
        };
        double free = Math.max(0, place.height() - fitted.height());
        double y = place.y() + switch (lettering.down()) {
            case START -> 0;
            case MIDDLE -> free / 2;
            case END -> free;
        };
        shapes.addAll(fitted.shapes(tenth(x - area.x()), tenth(y - area.y()), lettering.across(), lettering.face(),
                lettering.colour()));
        return this;
    }

    public Node build() {
        return new Node(id, element, part, tenth(area.x()), tenth(area.y()), tenth(area.width()), tenth(area.height()),
                label, data, shapes);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
