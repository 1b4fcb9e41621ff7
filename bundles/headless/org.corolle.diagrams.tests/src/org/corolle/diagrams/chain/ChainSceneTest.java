// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import static org.corolle.diagrams.Drawn.node;
import static org.corolle.diagrams.Drawn.parts;
import static org.corolle.diagrams.Drawn.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.diagrams.Diagrams;
import org.corolle.diagrams.Drawn;
import org.corolle.diagrams.request.DiagramLook;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.Sample;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;
import org.junit.jupiter.api.Test;

/** The chain of the Conserverie, as the method draws it. */
class ChainSceneTest {

    private final EvaluationProject project = Sample.CONSERVERIE.build();
    private final ValueChain chain = project.getChains().get(0);
    private final Scene scene = Drawn.seen(project, DiagramType.CHAIN, "");

    @Test
    void fillsAProjector() {
        assertEquals(1920, scene.width());
        assertEquals(1080, scene.height());
        assertEquals("La Conserverie mobile et solidaire", scene.title());
    }

    @Test
    void zonesBearTheWordsOfTheMethod() {
        assertEquals(List.of("Ressources de l'écosystème territorial", "Parties prenantes Contributrices",
                "Parties prenantes Bénéficiaires et autres", "Activités de soutien (dynamiques transversales)",
                "Activités principales",
                "Modalités de valorisation", "IMPACTS SOCIAUX", "Régénération des ressources"),
                List.of("resources", "stakeholders", "stakeholders-below", "support", "main", "circuits", "impacts",
                        "way-back").stream().map(zone -> words(node(scene, "zone:" + zone))).toList());
    }

    @Test
    void nineCellsStandInReadingOrderWithTheirWholeTexts() {
        List<Node> cells = parts(scene, "cell");

        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
                cells.stream().map(cell -> cell.data().get("index")).toList());
        for (ChainCell cell : chain.getCells()) {
            assertEquals(cell.getName(), node(scene, "cell:" + cell.getId()).data().get("text"));
            assertFalse(node(scene, "cell:" + cell.getId()).data().containsKey("truncated"));
        }
    }

    @Test
    void aCellIsToldToWhoCannotSeeIt() {
        ChainCell volunteering = chain.getCells().stream().filter(cell -> cell.getName().startsWith("Implication"))
                .findFirst()
                .orElseThrow();

        assertEquals("Case Transformation des produits, circuit du don\u00a0: Implication bénévole, existant",
                node(scene, "cell:" + volunteering.getId()).label());
    }

    @Test
    void statusIsToldByWordPictogramAndOutline() {
        Set<String> seen = chain.getCells().stream().map(cell -> status(node(scene, "cell:" + cell.getId())))
                .collect(Collectors.toSet());

        assertEquals(Set.of("Existant check []", "À débattre question [3.0, 7.0]", "Envisagé calendar [10.0, 9.0]",
                "En cours progress [22.0, 7.0]"), seen);
    }

    @Test
    void theOpenQuestionIsMarked() {
        List<Node> open = parts(scene, "cell").stream().filter(cell -> cell.data().containsKey("open")).toList();

        assertEquals(1, open.size());
        assertTrue(open.get(0).label().contains("Question ouverte\u00a0: Les denrées"), open.get(0).label());
        assertEquals(2, open.get(0).shapes().stream().filter(shape -> shape instanceof Shape.Icon icon
                && icon.name().equals("question")).count());
    }

    @Test
    void theStrategicQuestionHeadsTheDrawing() {
        assertEquals(project.getFramework().getStrategicQuestions().get(0).getId(),
                parts(scene, "prompt").get(0).element());
    }

    @Test
    void whoBringsStandsAtTheLeftAndTheOthersBelow() {
        Node producers = parts(scene, "stakeholder").stream().filter(node -> words(node).equals("Producteurs locaux"))
                .findFirst().orElseThrow();
        Node members = parts(scene, "stakeholder").stream().filter(node -> words(node).equals("Adhérents")).findFirst()
                .orElseThrow();

        assertEquals(chain.getStakeholders().size(), parts(scene, "stakeholder").size());
        assertTrue(producers.x() < members.x() || producers.y() < members.y());
        assertTrue(members.y() > node(scene, "zone:way-back").y());
    }

    @Test
    void writingInACellChangesThatCellAlone() {
        ChainCell cell = chain.getCells().get(4);
        cell.setName("Implication bénévole et solidaire");

        Scene after = Drawn.seen(project, DiagramType.CHAIN, "");

        assertEquals(List.of("cell:" + cell.getId()),
                after.nodes().stream().filter(node -> !scene.nodes().contains(node)).map(Node::id).toList());
    }

    @Test
    void theSameProjectGivesAnEqualDrawing() {
        assertEquals(scene, Drawn.seen(Sample.CONSERVERIE.build(), DiagramType.CHAIN, chain.getId()));
    }

    @Test
    void invitationsAreForWhoMayAdd() {
        Scene edited = Drawn.edited(project, DiagramType.CHAIN, "");

        assertEquals(List.of(), parts(scene, "add"));
        assertEquals(Set.of("activity-add", "support-add", "circuit-add", "resource-add", "impact-domain-add",
                "impact-add",
                "content-add", "carrier-add", "stakeholder-add"),
                parts(edited, "add").stream().map(node -> node.data().get("adds")).collect(Collectors.toSet()));
        assertTrue(parts(edited, "add").stream().allMatch(node -> node.width() >= 44 && node.height() >= 44));
    }

    @Test
    void whoLooksOnSeesEverythingInTheSamePlace() {
        Scene edited = Drawn.edited(project, DiagramType.CHAIN, "");

        assertEquals(List.of(), scene.nodes().stream().filter(node -> !edited.nodes().contains(node)).map(Node::id)
                .toList());
    }

    @Test
    void aBlankCanvasKeepsHeadingsAndEmptiesTheCells() {
        Scene blank = Drawn.blank(project, DiagramType.CHAIN, "");

        assertEquals(9, parts(blank, "cell").size());
        assertTrue(parts(blank, "cell").stream().allMatch(cell -> words(cell).isEmpty()));
        assertEquals("Circuit du don", words(parts(blank, "circuit").get(0)));
        assertEquals(List.of(), parts(blank, "stakeholder"));
        assertEquals(List.of(), parts(blank, "add"));
    }

    @Test
    void englishReadersGetEnglishHeadings() {
        Scene english = Diagrams.draw(project, new DiagramRequest(DiagramType.CHAIN, "", "", Locale.ENGLISH,
                DiagramLook.HIGH_CONTRAST, true, false));

        assertEquals("SOCIAL IMPACTS", words(node(english, "zone:impacts")));
        assertTrue(parts(english, "cell").get(0).label().startsWith("Cell Collecte de produits, circuit du don: "));
    }

    private static String status(Node cell) {
        List<Shape> shapes = cell.shapes();
        Shape.Icon icon = (Shape.Icon) shapes.get(1);
        return ((Shape.Text) shapes.get(2)).text() + " " + icon.name() + " "
                + ((Shape.Box) shapes.get(0)).paint().dash();
    }
}
