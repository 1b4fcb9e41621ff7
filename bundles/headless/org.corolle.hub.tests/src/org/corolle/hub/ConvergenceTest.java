// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectReader;
import org.corolle.core.project.ProjectWriter;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ElementSerializer;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.RefusedException;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.workshop.Contribution;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever participants do, and however late, doubled or shuffled the news come, all copies end equal and valid. */
final class ConvergenceTest {

    /** More on demand: -Dcorolle.operations=1000000 */
    private static final int FACTOR = Integer.getInteger("corolle.operations", 100_000) / 100_000;


    @ParameterizedTest(name = "{0} replicas, {1} operations")
    @CsvSource({"2, 20000", "5, 30000", "16, 30000", "64, 20000"})
    void allCopiesEndEqual(int replicas, int operations) throws Exception {
        long seed = Long.getLong("corolle.seed", System.nanoTime());
        System.out.println("ConvergenceTest " + replicas + " replicas, seed " + seed);
        Random random = new Random(seed);
        RandomOperations choice = new RandomOperations(random);
        Ledger ledger = new Ledger(new ModelIndex(project()), 0);
        List<Replica> copies = new ArrayList<>();
        for (int i = 0; i < replicas; i++) {
            copies.add(new Replica(project(), 0));
        }
        List<Deque<Delta>> onTheWay = copies.stream().<Deque<Delta>>map(copy -> new ArrayDeque<>()).toList();
        int done = 0;

        for (int i = 0; i < operations * FACTOR; i++) {
            int who = random.nextInt(replicas);
            Participant participant = new Participant("p" + who, Participant.Role.SCRIBE);
            try {
                Optional<Delta> delta =
                        ledger.perform(new Submission(choice.id(), participant, choice.next(copies.get(who))), i);
                if (delta.isPresent()) {
                    done++;
                    onTheWay.forEach(queue -> queue.add(delta.get()));
                }
            } catch (RefusedException refused) {
                // a stale wish: nothing may have changed, which the comparison at the end shows
            }
            deliver(random, onTheWay, copies, replicas * 30);
        }
        deliver(random, onTheWay, copies, 0);

        System.out.println("  " + ledger.index().size() + " elements, " + done + " operations done");
        Object truth = ElementSerializer.data(ledger.index().project());
        for (Replica copy : copies) {
            assertEquals(truth, ElementSerializer.data(copy.project()), "seed " + seed);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new ProjectWriter().write(ledger.index().project(), file);
        assertEquals(truth,
                ElementSerializer.data(new ProjectReader().read(new ByteArrayInputStream(file.toByteArray()),
                Path.of("projet.corolle"), Progress.NONE)), "what was drawn can be saved and opened, seed " + seed);
        assertEquals(Diagnostic.OK, Diagnostician.INSTANCE.validate(ledger.index().project()).getSeverity(),
                "seed " + seed);
        ledger.index().project().getContributions()
                .forEach(card -> assertTrue(standsFree(card), "cards in a circle, seed " + seed));
        assertTrue(ledger.index().size() > 300, "a project of some size: " + ledger.index().size());
        assertTrue(done > operations / 4, "most operations are real ones: " + done);
    }

    private static boolean standsFree(Contribution card) {
        int up = 0;
        for (Contribution c = card; c != null && up < 10_000; c = c.getMergedInto()) {
            up++;
        }
        return up < 10_000;
    }

    /** Each copy hears everything in order, some of it twice, and each lags behind in its own way. */
    private static void deliver(Random random, List<Deque<Delta>> onTheWay, List<Replica> copies, int most) {
        while (onTheWay.stream().mapToInt(Deque::size).sum() > most) {
            int who = random.nextInt(copies.size());
            Delta next = onTheWay.get(who).peek();
            if (next != null) {
                copies.get(who).receive(next);
                if (random.nextInt(10) > 0) {
                    onTheWay.get(who).poll();
                }
            }
        }
    }

    @Test
    void aCopyThatMissesADeltaSaysSoAndStaysAsItWas() {
        Replica copy = new Replica(project(), 4);
        Delta late = new Delta(6, "", "", 0, 0, 0, List.of());

        assertThrows(IllegalStateException.class, () -> copy.receive(late));

        assertEquals(4, copy.number());
    }

    private static EvaluationProject project() {
        EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();
        project.setId("00000000-0000-4000-8000-000000000001");
        return project;
    }
}
