// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.ElementSerializer;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation.Add;
import org.corolle.hub.operation.Operation.Create;
import org.corolle.hub.operation.Operation.Delete;
import org.corolle.hub.operation.Operation.EditText;
import org.corolle.hub.operation.Operation.Redo;
import org.corolle.hub.operation.Operation.Set;
import org.corolle.hub.operation.Operation.Undo;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.RefusedException;
import org.corolle.hub.text.TextEdit;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionKind;
import org.corolle.model.workshop.ContributionStatus;
import org.junit.jupiter.api.Test;

/** Do, undo, redo leave the project exactly as it was; and nobody's undo takes away what another has done. */
final class UndoTest {

    private static final String ROOT = "00000000-0000-4000-8000-000000000001";
    private static final String PETAL = "00000000-0000-4000-8000-000000000002";
    private static final String FRAMEWORK = "00000000-0000-4000-8000-000000000003";
    private static final String CARD = "00000000-0000-4000-8000-000000000004";

    private final RandomOperations choice = new RandomOperations(new Random(1));
    private final Ledger ledger = new Ledger(new ModelIndex(project()), 0);

    @Test
    void everyRandomOperationCanBeTakenBackAndDoneAgainExactly() throws Exception {
        long seed = Long.getLong("corolle.seed", System.nanoTime());
        System.out.println("UndoTest seed " + seed);
        RandomOperations random = new RandomOperations(new Random(seed));
        Replica mirror = new Replica(project(), 0);
        int checked = 0;

        for (int i = 0; i < 1500; i++) {
            Operation operation = random.next(mirror);
            if (operation instanceof Undo || operation instanceof Redo) {
                continue;
            }
            Object before = picture();
            Optional<Delta> done = attempt(operation);
            if (done.isEmpty()) {
                assertEquals(before, picture(), "a refused operation leaves no trace, seed " + seed);
                continue;
            }
            Object after = picture();
            Delta undone = by("ada", new Undo()).orElseThrow();
            assertEquals(before, picture(), "undo of " + operation + ", seed " + seed);
            Delta again = by("ada", new Redo()).orElseThrow();
            assertEquals(after, picture(), "redo of " + operation + ", seed " + seed);
            List.of(done.get(), undone, again).forEach(mirror::receive);
            checked++;
        }

        assertTrue(checked > 500, "checked " + checked);
        assertEquals(picture(), ElementSerializer.data(mirror.project()));
    }

    @Test
    void aCardThatAnotherHasRewordedKeepsTheNewWords() throws Exception {
        flowerWithACard();
        by("ada", new Set(CARD, "status", "RETAINED"));
        by("bob", new Set(CARD, "status", "DISCARDED"));

        RefusedException refused = assertThrows(RefusedException.class, () -> by("ada", new Undo()));

        assertEquals(Reason.CHANGED_SINCE, refused.refusal().reason());
        assertEquals(List.of("Une carte"), refused.refusal().details());
    }

    @Test
    void undoLeavesWhatOthersWroteIntoTheSameText() throws Exception {
        flowerWithACard();
        by("ada", new EditText(CARD, "name", ledger.number(), TextEdit.splice("Une carte", 3, 0, " belle")));
        by("bob", new EditText(CARD, "name", ledger.number(), TextEdit.splice("Une belle carte", 15, 0, " verte")));

        by("ada", new Undo());

        assertEquals("Une carte verte", name());
    }

    @Test
    void myUndoIsMineAlone() throws Exception {
        flowerWithACard();
        by("ada", new Set(CARD, "dots", "3"));
        by("bob", new Set(PETAL, "colour", "#112233"));

        by("ada", new Undo());

        assertEquals(Reason.NOTHING_TO_UNDO, assertThrows(RefusedException.class, () -> by("eve", new Undo())).refusal()
                .reason());
        assertTrue(picture().toString().contains("#112233"));
        assertTrue(!picture().toString().contains("dots"));
    }

    @Test
    void undoOfADeletionBringsBackWhatHungOnIt() throws Exception {
        flowerWithACard();
        Object before = picture();
        by("bob", new Delete(PETAL));
        assertTrue(!picture().toString().contains(PETAL));

        by("bob", new Undo());

        assertEquals(before, picture());
    }

    @Test
    void anUndoThatIsRefusedDoesNotStandInTheWayOfTheOneBefore() throws Exception {
        flowerWithACard();
        by("ada", new Set(CARD, "kind", "IDEA"));
        by("ada", new Set(CARD, "status", "RETAINED"));
        by("bob", new Set(CARD, "status", "DISCARDED"));
        assertThrows(RefusedException.class, () -> by("ada", new Undo()));

        by("ada", new Undo());

        Contribution card = (Contribution) ledger.index().find(CARD).orElseThrow();
        assertEquals(ContributionStatus.DISCARDED, card.getStatus());
        assertNotEquals(ContributionKind.IDEA, card.getKind());
    }

    @Test
    void whatOthersHaveBuiltUponIsNotTakenAway() throws Exception {
        flowerWithACard();
        by("bob", new Create("framework.Criterion", choice.id(), new ElementLocation(PETAL, "criteria", 0), Map.of()));

        by("ada", new Undo());
        RefusedException refused = assertThrows(RefusedException.class, () -> by("ada", new Undo()));

        assertEquals(Reason.CHANGED_SINCE, refused.refusal().reason());
    }

    private void flowerWithACard() throws RefusedException {
        by("ada",
                new Create("framework.EvaluationFramework", FRAMEWORK, new ElementLocation(ROOT, "framework", 0),
                Map.of()));
        by("ada",
                new Create("framework.Dimension", PETAL, new ElementLocation(FRAMEWORK, "dimensions", 0),
                Map.of("name", List.of("Dimension 1"))));
        by("ada", new Create("workshop.Contribution", CARD, new ElementLocation(ROOT, "contributions", 0),
                Map.of("name", List.of("Une carte"), "dimension", List.of(PETAL))));
    }

    private Optional<Delta> attempt(Operation operation) {
        try {
            return by("ada", operation);
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    private Optional<Delta> by(String who, Operation operation) throws RefusedException {
        return ledger.perform(new Submission(choice.id(), new Participant(who, Participant.Role.SCRIBE), operation), 0);
    }

    private Object picture() {
        return ElementSerializer.data(ledger.index().project());
    }

    private String name() {
        return ((org.corolle.model.project.NamedElement) ledger.index().find(CARD).orElseThrow()).getName();
    }

    private static EvaluationProject project() {
        EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();
        project.setId(ROOT);
        return project;
    }
}
