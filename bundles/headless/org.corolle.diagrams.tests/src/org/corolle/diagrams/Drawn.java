// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.request.DiagramLook;
import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.diagrams.route.LabelPlaces;
import org.corolle.model.project.EvaluationProject;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;

/** Drawings for tests, and what must be true of every one of them. */
public final class Drawn {

    private Drawn() { }

    /** In French, in the light look, for who only looks on. */
    public static Scene seen(EvaluationProject project, DiagramType type, String subject) {
        return Diagrams.draw(project, new DiagramRequest(type, subject, "", Locale.FRENCH, DiagramLook.LIGHT, false,
                false));
    }

    /** For who may add. */
    public static Scene edited(EvaluationProject project, DiagramType type, String subject) {
        return Diagrams.draw(project, new DiagramRequest(type, subject, "", Locale.FRENCH, DiagramLook.LIGHT, true,
                false));
    }

    /** To be filled by hand. */
    public static Scene blank(EvaluationProject project, DiagramType type, String subject) {
        return Diagrams.draw(project, new DiagramRequest(type, subject, "", Locale.FRENCH, DiagramLook.LIGHT, false,
                true));
    }

    public static Node node(Scene scene, String id) {
        return scene.nodes().stream().filter(node -> node.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no node " + id + " in "
                + scene.nodes().stream().map(Node::id).toList()));
    }

    public static List<Node> parts(Scene scene, String part) {
        return scene.nodes().stream().filter(node -> node.part().equals(part)).toList();
    }

    /** The words of a node as they are read from line to line. */
    public static String words(Node node) {
        return String.join(" ", node.shapes().stream().filter(Shape.Text.class::isInstance)
                .map(shape -> ((Shape.Text) shape).text()).toList());
    }

    /** Texts stay in their nodes, nodes upon the drawing, no two texts meet, and no letters are below the floor. */
    public static void wellLaid(Scene scene, String about) {
        List<Area> texts = new ArrayList<>();
        List<String> owners = new ArrayList<>();
        assertTrue(scene.nodes().stream().map(Node::id).distinct().count() == scene.nodes().size(),
                () -> about + ": ids are not unique");
        for (Node node : scene.nodes()) {
            Area area = new Area(node.x(), node.y(), node.width(), node.height());
            assertTrue(new Area(0, 0, scene.width(), scene.height()).holds(area), () -> about + ": " + node.id()
                    + " leaves the drawing: " + area);
            for (Shape shape : node.shapes()) {
                if (shape instanceof Shape.Text text) {
                    Area place = LabelPlaces.area(node, text);
                    assertTrue(area.inset(-0.6).holds(place), () -> about + ": \"" + text.text() + "\" leaves "
                            + node.id()
                            + ": " + place + " of " + area);
                    assertTrue(text.size() >= 16, () -> about + ": " + node.id() + " is set in " + text.size());
                    texts.add(place.inset(0.3));
                    owners.add(node.id());
                }
            }
        }
        apart(texts, owners, about);
    }

    private static void apart(List<Area> texts, List<String> owners, String about) {
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Area one = texts.get(i);
                Area other = texts.get(j);
                String names = owners.get(i) + " and " + owners.get(j);
                assertFalse(one.overlaps(other), () -> about + ": texts of " + names + " meet: " + one + ", " + other);
            }
        }
    }
}
