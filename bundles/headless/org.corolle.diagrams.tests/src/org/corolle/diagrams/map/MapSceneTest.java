// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.map;

import static org.corolle.diagrams.Drawn.node;
import static org.corolle.diagrams.Drawn.parts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.corolle.core.project.Elements;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.diagrams.Drawn;
import org.corolle.model.layout.DiagramKind;
import org.corolle.model.layout.DiagramLayout;
import org.corolle.model.layout.LayoutPackage;
import org.corolle.model.layout.Placement;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Stakeholder;
import org.corolle.samples.Sample;
import org.corolle.samples.Template;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.junit.jupiter.api.Test;

/** Who stands where around the Conserverie. */
class MapSceneTest {

    private final EvaluationProject project = Sample.CONSERVERIE_ILLUSTRATED.build();

    @Test
    void theActionStandsBetweenWhoBringsAndWhoGains() {
        Scene scene = drawn(project);
        Node centre = parts(scene, "centre").get(0);
        Node producers = card(scene, "Producteurs locaux");
        Node consumers = card(scene, "Consommateurs");

        assertTrue(producers.x() < centre.x() && centre.x() < consumers.x());
        assertEquals(project.getStakeholders().size(), parts(scene, "stakeholder").size());
        assertEquals(project.getActions().get(0).getId(), centre.element());
    }

    @Test
    void whatWasPlacedByHandStaysThere() {
        Stakeholder moved = project.getStakeholders().get(0);
        place(moved, 1500, 820);

        Scene scene = drawn(project);

        Node card = node(scene, "stakeholder:" + moved.getId());
        assertEquals(List.of(1500.0, 820.0), List.of(card.x(), card.y()));
        assertTrue(parts(scene, "stakeholder").stream().noneMatch(other -> other != card && overlap(card, other)));
    }

    @Test
    void oneMoreStakeholderMovesNobodyWhoWasPlaced() {
        Scene before = drawn(project);
        parts(before, "stakeholder").forEach(card -> place(project.getStakeholders().stream()
                .filter(each -> each.getId().equals(card.element())).findFirst().orElseThrow(), card.x(), card.y()));
        Stakeholder added = Elements.create(ProjectPackage.Literals.STAKEHOLDER, () -> new UUID(5, 5));
        added.setName("Lycée agricole");
        project.getStakeholders().add(added);

        Scene after = drawn(project);

        parts(before, "stakeholder").forEach(card -> assertEquals(card, parts(after, "stakeholder").stream()
                .filter(each -> each.id().equals(card.id())).findFirst().orElseThrow()));
    }

    @Test
    void oneMoreStakeholderWithoutLinksMovesNobody() {
        Scene before = drawn(project);
        for (int i = 0; i < 9; i++) {
            long id = i;
            Stakeholder added = Elements.create(ProjectPackage.Literals.STAKEHOLDER, () -> new UUID(5, id));
            added.setName("Groupe " + i);
            project.getStakeholders().add(added);
        }

        List<Node> after = drawn(project).nodes();

        parts(before, "stakeholder").forEach(card -> assertTrue(after.contains(card), card.label()));
    }

    @Test
    void writingMovesNothing() {
        Scene before = drawn(project);
        project.getStakeholders().get(0).setName("Habitantes et habitants de tous les quartiers");

        Scene after = drawn(project);

        assertEquals(before.nodes().stream().map(node -> List.of(node.id(), node.x(), node.y())).toList(),
                after.nodes().stream().map(node -> List.of(node.id(), node.x(), node.y())).toList());
    }

    @Test
    void theSameProjectGivesAnEqualMap() {
        assertEquals(drawn(project), drawn(Sample.CONSERVERIE_ILLUSTRATED.build()));
    }

    @Test
    void anEmptyProjectInvitesToTheFirstStakeholder() {
        List<Node> invitations = parts(Drawn.edited(Template.EMPTY.build(), DiagramType.STAKEHOLDER_MAP, ""), "add");

        assertEquals(List.of("Ajouter une partie prenante"), invitations.stream().map(Drawn::words).toList());
    }

    private void place(Stakeholder stakeholder, double x, double y) {
        DiagramLayout layout = project.getLayouts().stream()
                .filter(each -> each.getDiagram() == DiagramKind.STAKEHOLDER_MAP).findFirst().orElseGet(() -> {
                    DiagramLayout made = Elements.create(LayoutPackage.Literals.DIAGRAM_LAYOUT, () -> new UUID(6, 0));
                    made.setDiagram(DiagramKind.STAKEHOLDER_MAP);
                    project.getLayouts().add(made);
                    return made;
                });
        Placement placement = Elements.create(LayoutPackage.Literals.PLACEMENT,
                () -> new UUID(6, 1 + layout.getPlacements().size()));
        placement.setElement(stakeholder);
        placement.setX(x);
        placement.setY(y);
        layout.getPlacements().add(placement);
    }

    private static Scene drawn(EvaluationProject project) {
        return Drawn.seen(project, DiagramType.STAKEHOLDER_MAP, "");
    }

    private static Node card(Scene scene, String name) {
        return parts(scene, "stakeholder").stream().filter(node -> Drawn.words(node).equals(name)).findFirst()
                .orElseThrow();
    }

    private static boolean overlap(Node one, Node other) {
        return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
    }
}
