// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.corolle.diagrams.request.DiagramType;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionStatus;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;
import org.corolle.scene.Shape;
import org.junit.jupiter.api.Test;

class FlowerSceneTest {

    private final Garden garden = new Garden(6);

    @Test
    void asksTheQuestionOnceWhereAllPetalsAskTheSame() {
        Node prompt = Garden.parts(garden.flower(), "prompt").get(0);

        assertEquals("En quoi l’action de Conserverie mobile contribue à la dimension …\u00a0?", prompt.label());
    }

    @Test
    void aPetalWithItsOwnQuestionAsksItItself() {
        garden.petal(2).setAgoraPrompt("Qu’est-ce qui change pour {dimension} ?");

        Scene scene = garden.flower();

        assertTrue(Garden.parts(scene, "prompt").isEmpty());
        assertTrue(Garden.node(scene, "petal:petal-2").label().contains("Qu’est-ce qui change pour Dimension 2"));
    }

    @Test
    void anEmptyPetalIsEmptyNotZero() {
        Node petal = Garden.node(garden.flower(), "petal:petal-3");

        assertTrue(petal.shapes().stream().noneMatch(shape -> shape instanceof Shape.Text text && text.text()
                .equals("0")));
    }

    @Test
    void aCardTakenUpIsCountedOnTheOneThatTookItUp() {
        Contribution head = garden.card(1, "On cuisine ensemble");
        garden.card(2, "On épluche ensemble").setMergedInto(head);

        Scene scene = garden.flower();

        assertEquals(1, Garden.parts(scene, "card").size());
        assertEquals("1", Garden.node(scene, "card:card-1").data().get("merged"));
        assertTrue(Garden.node(scene, "card:card-1").label().contains("1 carte regroupée"));
    }

    @Test
    void cardsThatTookUpEachOtherAreBothSeen() {
        Contribution one = garden.card(1, "Un");
        Contribution other = garden.card(1, "Deux");
        one.setMergedInto(other);
        other.setMergedInto(one);

        assertEquals(2, Garden.parts(garden.flower(), "card").size());
    }

    @Test
    void theStatusIsSeenWithoutColour() {
        garden.card(1, "Gardée").setStatus(ContributionStatus.RETAINED);
        garden.card(1, "Brute");
        garden.card(1, "Écartée").setStatus(ContributionStatus.DISCARDED);

        Scene scene = garden.flower();

        assertTrue(Seen.shows(Garden.node(scene, "card:card-1"), "check"));
        assertFalse(Seen.shows(Garden.node(scene, "card:card-2"), "check"));
        assertEquals(2, Garden.parts(scene, "card").size());
    }

    @Test
    void whatWasPlacedByHandStaysAndTheOthersFlowAroundIt() {
        garden.crowded(60, new Random(1));
        Contribution card = garden.card(1, "Je reste ici");
        garden.place(card, 1200, 240);

        Scene scene = garden.flower();

        Node placed = Garden.node(scene, "card:" + card.getId());
        assertEquals(List.of(1200.0, 240.0), List.of(placed.x(), placed.y()));
        Seen.wellLaid(scene, "with one by hand");
    }

    @Test
    void whatWasPlacedOutsideItsPetalComesBackIntoIt() {
        Contribution card = garden.card(1, "Parti trop loin");
        garden.place(card, 3000, -50);

        Seen.wellLaid(garden.flower(), "far away");
    }

    @Test
    void noScoreIsSeenUnlessTheProjectScores() {
        garden.card(1, "Noté").setScore(3);
        Scene without = garden.flower();

        garden.project.setScoring(true);

        assertFalse(Garden.node(without, "petal:petal-1").label().contains("Note"));
        assertTrue(Seen.says(Garden.node(garden.flower(), "petal:petal-1"), "Note moyenne 3"));
    }

    @Test
    void manyCardsLeaveOneThatOpensThePetal() {
        garden.crowded(400, new Random(3));

        Node more = Garden.parts(garden.flower(), "more").get(0);

        assertEquals("petal", more.data().get("opens"));
        assertEquals("action", more.data().get("action"));
        assertTrue(more.label().startsWith("Encore " + more.data().get("count")), more.label());
    }

    @Test
    void theRetainedAndTheMostDottedCardsAreThoseThatAreSeen() {
        garden.crowded(400, new Random(4));
        Contribution retained = garden.card(1, "Gardée");
        retained.setStatus(ContributionStatus.RETAINED);
        retained.setDots(500);
        garden.crowded(100, new Random(5));

        assertTrue(Garden.parts(garden.flower(), "card").stream()
                .anyMatch(node -> node.element().equals(retained.getId())));
    }

    @Test
    void aProjectWithNothingInvitesToTheFirstActs() {
        Garden nothing = new Garden(0);
        nothing.project.getActions().clear();
        nothing.project.setFramework(null);

        List<String> adds = Garden.parts(nothing.inviting(), "add").stream().map(node -> node.data().get("adds"))
                .toList();

        assertEquals(List.of("petal-add", "action-add"), adds);
        assertTrue(Garden.parts(nothing.flower(), "add").isEmpty());
    }

    @Test
    void everyPetalInvitesToAddACard() {
        garden.card(1, "Une carte");

        List<Node> adds = Garden.parts(garden.inviting(), "add").stream()
                .filter(node -> node.data().get("adds").equals("card-add")).toList();

        assertEquals(6, adds.size());
        assertTrue(adds.stream().allMatch(node -> node.width() >= 44 && node.height() >= 44));
        assertEquals("action", adds.get(0).data().get("action"));
    }

    @Test
    void aPosterToFillInHasNamesQuestionsAndLinesButNoCards() {
        garden.card(1, "Secret");

        Scene scene = garden.draw(DiagramType.FLOWER, "", false, true);

        assertTrue(Garden.parts(scene, "card").isEmpty());
        assertTrue(Garden.node(scene, "zone:lines-petal-1").shapes().size() >= 3);
        assertTrue(Seen.says(Garden.node(scene, "zone:group"), "Groupe"));
        assertTrue(Garden.node(scene, "petal:petal-1").label().contains("En quoi"));
    }

    @Test
    void theSameProjectIsDrawnTheSameAndOneMoreCardChangesItsPetalOnly() {
        garden.crowded(40, new Random(6));
        Scene before = garden.flower();

        assertEquals(before, garden.flower());
        Contribution card = garden.card(2, "Nouvelle");

        Scene after = garden.flower();
        assertNotEquals(before, after);
        for (Node node : after.nodes()) {
            boolean petal = node.id().equals("petal:petal-2") || "petal-2".equals(node.data().get("dimension"));
            assertTrue(petal || node.part().equals("legend") || before.nodes().contains(node), node.id());
        }
        assertTrue(after.nodes().stream().anyMatch(node -> node.element().equals(card.getId())));
    }

    @Test
    void cardsWithoutAPetalAreNotForgotten() {
        garden.card(1, "Perdue").setDimension(null);

        assertTrue(Garden.parts(garden.flower(), "legend").get(0).label().contains("1 carte sans pétale"));
    }
}
