// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import static org.corolle.diagrams.Drawn.node;
import static org.corolle.diagrams.Drawn.parts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.UUID;

import org.corolle.core.project.Elements;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.diagrams.Drawn;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.corolle.samples.Template;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** What stands where nothing was written yet, or something odd. */
class EmptyChainTest {

    private final EvaluationProject project = Template.EMPTY.build();

    @Test
    void aProjectWithoutAChainInvitesToTheFirstActOnly() {
        List<Node> invitations = parts(Drawn.edited(project, DiagramType.CHAIN, ""), "add");

        assertEquals(List.of("Commencer la chaîne de valeur"), invitations.stream().map(Drawn::words).toList());
        assertEquals("chain-add", invitations.get(0).data().get("adds"));
    }

    @Test
    void anEmptyChainInvitesInEveryZoneAndToTheActivityFirst() {
        ValueChain chain = chain();

        Scene scene = Drawn.edited(project, DiagramType.CHAIN, "");

        Node first = node(scene, "add:activity-add");
        assertEquals(List.of("stakeholder-add", "resource-add", "support-add", "impact-domain-add", "activity-add",
                "circuit-add"), parts(scene, "add").stream().map(node -> node.data().get("adds")).toList());
        assertEquals(chain.getId(), first.data().get("chain"));
        assertNotEquals(fill(first), fill(node(scene, "add:circuit-add")));
    }

    @Test
    void whoLooksOnSeesCalmFrames() {
        chain();

        assertEquals(List.of(), parts(Drawn.seen(project, DiagramType.CHAIN, ""), "add"));
    }

    @Test
    void anEmptyCanvasToFillHasThreeByThreePlaces() {
        long boxes = node(Drawn.blank(project, DiagramType.CHAIN, ""), "zone:places").shapes().stream()
                .filter(Shape.Box.class::isInstance).count();

        assertEquals(3 + 9, boxes);
    }

    @Test
    void aSecondCellOfTheSamePairIsShownBesideTheFirst() {
        ValueChain chain = Template.ACTIVITIES_AND_CIRCUITS.build().getChains().get(0);
        MainActivity activity = chain.getMainActivities().get(0);
        for (int i = 0; i < 2; i++) {
            ChainCell cell = make(ChainPackage.Literals.CHAIN_CELL, i);
            cell.setActivity(activity);
            cell.setCircuit(chain.getCircuits().get(0));
            cell.setName("Cas " + i);
            chain.getCells().add(cell);
        }

        Scene scene = Drawn.seen((EvaluationProject) chain.eContainer(), DiagramType.CHAIN, "");

        assertEquals(2, parts(scene, "cell").stream().filter(cell -> cell.data().getOrDefault("text", "")
                .startsWith("Cas ")).count());
        Drawn.wellLaid(scene, "two cells in one place");
    }

    @Test
    void aFlowWithALooseEndIsLeftOut() {
        ValueChain chain = chain();
        chain.getFlows().add(make(ChainPackage.Literals.VALUE_FLOW, 7));

        assertEquals(List.of(), parts(Drawn.seen(project, DiagramType.CHAIN, ""), "flow"));
    }

    private ValueChain chain() {
        ValueChain chain = make(ChainPackage.Literals.VALUE_CHAIN, 1);
        project.getChains().add(chain);
        return chain;
    }

    private static <T extends Identified> T make(EClass type, int id) {
        return Elements.create(type, () -> new UUID(9, id));
    }

    private static String fill(Node node) {
        return ((Shape.Box) node.shapes().get(0)).paint().fill();
    }
}
