// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.diagrams.Diagrams;
import org.corolle.diagrams.request.DiagramLook;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.FrameworkFactory;
import org.corolle.model.layout.DiagramKind;
import org.corolle.model.layout.DiagramLayout;
import org.corolle.model.layout.LayoutFactory;
import org.corolle.model.layout.Placement;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionKind;
import org.corolle.model.workshop.ContributionStatus;
import org.corolle.model.workshop.WorkshopFactory;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;

/** Small projects with a flower, and the scenes of them. */
final class Garden {

    private static final String[] WORDS =
            ("la conserverie rapproche les habitants des quartiers on cuisine ensemble des légumes"
            + " invendus, partage de recettes ; l’épanouissement personnel « c’est moi qui explique » gouvernance"
            + " anticonstitutionnellement à où été, transmission culturelle !").split(" ");

    final EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();
    final Action action = ProjectFactory.eINSTANCE.createAction();

    Garden(int petals) {
        project.setId("project");
        action.setId("action");
        action.setName("Conserverie mobile");
        project.getActions().add(action);
        project.setFramework(FrameworkFactory.eINSTANCE.createEvaluationFramework());
        project.getFramework().setId("framework");
        for (int i = 1; i <= petals; i++) {
            Dimension petal = FrameworkFactory.eINSTANCE.createDimension();
            petal.setId("petal-" + i);
            petal.setName("Dimension " + i);
            project.getFramework().getDimensions().add(petal);
        }
    }

    Dimension petal(int number) {
        return project.getFramework().getDimensions().get(number - 1);
    }

    Contribution card(int petal, String text) {
        Contribution card = WorkshopFactory.eINSTANCE.createContribution();
        card.setId("card-" + (project.getContributions().size() + 1));
        card.setName(text);
        card.setAction(action);
        card.setDimension(petal(petal));
        project.getContributions().add(card);
        return card;
    }

    /** Cards as they come in a long evening: of any length, kind, status and group, some taken up by others. */
    Garden crowded(int cards, Random random) {
        for (int i = 0; i < cards; i++) {
            Contribution card = card(1 + random.nextInt(project.getFramework().getDimensions().size()),
                    words(1 + random.nextInt(random.nextInt(10) == 0 ? 60 : 14), random));
            card.setKind(ContributionKind.VALUES.get(random.nextInt(ContributionKind.VALUES.size())));
            card.setStatus(random.nextInt(5) == 0 ? ContributionStatus.RETAINED : ContributionStatus.RAW);
            card.setDots(random.nextInt(3) == 0 ? random.nextInt(120) : 0);
            card.setGroupLabel(random.nextBoolean() ? "Table des habitants" : "Soleil");
            card.setGroupColour(random.nextBoolean() ? "#D55E00" : null);
            if (i > 5 && random.nextInt(9) == 0) {
                card.setMergedInto(project.getContributions().get(random.nextInt(i)));
                card.setStatus(ContributionStatus.GROUPED);
            }
        }
        return this;
    }

    static String words(int number, Random random) {
        return Stream.generate(() -> WORDS[random.nextInt(WORDS.length)]).limit(number)
                .collect(Collectors.joining(" "));
    }

    void place(Contribution card, double x, double y) {
        DiagramLayout layout = LayoutFactory.eINSTANCE.createDiagramLayout();
        layout.setDiagram(DiagramKind.FLOWER);
        layout.setSubject(action);
        Placement placement = LayoutFactory.eINSTANCE.createPlacement();
        placement.setElement(card);
        placement.setX(x);
        placement.setY(y);
        layout.getPlacements().add(placement);
        project.getLayouts().add(layout);
    }

    Scene flower() {
        return draw(DiagramType.FLOWER, "", false, false);
    }

    Scene inviting() {
        return draw(DiagramType.FLOWER, "", true, false);
    }

    Scene draw(DiagramType type, String dimension, boolean editable, boolean blank) {
        return Diagrams.draw(project, new DiagramRequest(type, "", dimension, Locale.FRENCH, DiagramLook.LIGHT,
                editable, blank));
    }

    static List<Node> parts(Scene scene, String part) {
        return scene.nodes().stream().filter(node -> node.part().equals(part)).toList();
    }

    static Node node(Scene scene, String id) {
        return scene.nodes().stream().filter(node -> node.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no node " + id));
    }
}
