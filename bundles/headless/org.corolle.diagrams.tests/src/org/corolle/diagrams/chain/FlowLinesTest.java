// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import static org.corolle.diagrams.Drawn.parts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.corolle.core.project.Elements;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.diagrams.Drawn;
import org.corolle.diagrams.draft.Area;
import org.corolle.diagrams.route.LabelPlaces;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Reading;
import org.corolle.samples.Sample;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;
import org.junit.jupiter.api.Test;

/** The flows of the illustrated Conserverie. */
class FlowLinesTest {

    private final EvaluationProject project = Sample.CONSERVERIE_ILLUSTRATED.build();
    private final Scene scene = Drawn.seen(project, DiagramType.CHAIN, "");

    @Test
    void everyFlowIsDrawnAndWhatImpactsRenewAsWell() {
        List<Node> flows = parts(scene, "flow");

        assertEquals(9, flows.size());
        assertEquals(8, flows.stream().filter(flow -> !flow.element().isEmpty()).count());
        assertEquals(2, flows.stream().filter(flow -> "REGENERATION".equals(flow.data().get("kind"))).count());
        assertTrue(flows.stream().allMatch(flow -> flow.shapes().get(0) instanceof Shape.Path));
    }

    @Test
    void aFlowIsToldToWhoCannotSeeIt() {
        Node help = parts(scene, "flow").stream().filter(flow -> "SERVICE".equals(flow.data().get("kind"))).findFirst()
                .orElseThrow();

        assertEquals("Service de Habitants vers Producteurs locaux\u00a0: Aide aux récoltes", help.label());
        assertEquals("name", help.data().get("feature"));
    }

    @Test
    void anotherReadingOfAFlowIsSeenAndTold() {
        ValueFlow flow = project.getChains().get(0).getFlows().get(0);
        Reading reading = Elements.create(ProjectPackage.Literals.READING, () -> new UUID(3, 3));
        reading.setText("Pour nous, c'est un achat.");
        flow.getReadings().add(reading);

        Node drawn = Drawn.node(Drawn.seen(project, DiagramType.CHAIN, ""), "flow:" + flow.getId());

        assertEquals("1", drawn.data().get("readings"));
        assertTrue(drawn.label().endsWith(". 1 autre lecture"), drawn.label());
        assertTrue(drawn.shapes().stream().anyMatch(shape -> shape instanceof Shape.Icon icon
                && icon.name().equals("disagreement")));
    }

    @Test
    void linesCrossNoText() {
        List<Node> below = scene.nodes().stream().filter(node -> !node.part().equals("flow")).toList();
        for (Node flow : parts(scene, "flow")) {
            for (Area part : straightParts(flow)) {
                for (Node node : below) {
                    node.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
                            .forEach(text -> assertFalse(LabelPlaces.area(node, text).overlaps(part),
                                    () -> flow.label() + " crosses " + text.text()));
                }
            }
        }
    }

    private static List<Area> straightParts(Node flow) {
        String[] numbers = ((Shape.Path) flow.shapes().get(0)).outline().replaceAll("[MLQ]", " ").strip().split("\\s+");
        List<Area> parts = new ArrayList<>();
        for (int i = 0; i + 3 < numbers.length; i += 2) {
            double x = flow.x() + Double.parseDouble(numbers[i]);
            double y = flow.y() + Double.parseDouble(numbers[i + 1]);
            double toX = flow.x() + Double.parseDouble(numbers[i + 2]);
            double toY = flow.y() + Double.parseDouble(numbers[i + 3]);
            parts.add(new Area(Math.min(x, toX), Math.min(y, toY), Math.abs(x - toX), Math.abs(y - toY)));
        }
        return parts;
    }
}
