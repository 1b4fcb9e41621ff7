// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.corolle.core.project.ProjectWriter;
import org.corolle.hub.RandomOperations;
import org.corolle.hub.Replica;
import org.corolle.hub.change.Change;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ElementSerializer;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.Operation.Delete;
import org.corolle.hub.operation.Operation.Redo;
import org.corolle.hub.operation.Operation.Undo;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Planner;
import org.corolle.hub.operation.RefusedException;
import org.corolle.hub.operation.TextHistory;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.RepeatedTest;

/** From any state to any earlier one: the project is then what it was, to the last value. */
final class RestorePlannerTest {

    private final long seed = Long.getLong("corolle.seed", System.nanoTime());
    private final RandomOperations choice = new RandomOperations(new Random(seed));
    private final ModelIndex index = new ModelIndex(project());
    private final Planner planner = new Planner(index, new TextHistory());
    private final Replica mirror = new Replica(project(), 0);
    private long number;

    @RepeatedTest(12)
    void leadsBackExactly() throws Exception {
        System.out.println("RestoringTest seed " + seed);
        shake(400);
        for (var snapshot : List.copyOf(index.project().getSnapshots())) {
            make(new Delete(snapshot.getId()));
        }
        EvaluationProject then = EcoreUtil.copy(index.project());
        shake(400);
        List<Object> snapshots = ElementSerializer.data(index.project()).children().getOrDefault("snapshots", List.of())
                .stream()
                .map(d -> (Object) d.id()).toList();

        planner.perform(RestorePlanner.plan(index.project(), then));

        assertEquals(snapshots, index.project().getSnapshots().stream().map(s -> (Object) s.getId()).toList(),
                "snapshots stay");
        index.project().getSnapshots().clear();
        List<String> right = lines(then);
        List<String> found = lines(index.project());
        for (int i = 0; i < right.size(); i++) {
            assertEquals(right.get(i), i < found.size() ? found.get(i) : "", "line " + i + ", seed " + seed);
        }
        assertEquals(right.size(), found.size());
        assertTrue(index.size() > 30, "size " + index.size());
    }

    private void shake(int operations) {
        for (int i = 0; i < operations; i++) {
            Operation operation = choice.next(mirror);
            if (operation instanceof Undo || operation instanceof Redo) {
                continue;
            }
            try {
                make(operation);
            } catch (RefusedException e) {
                // a wish that does not fit: another will
            }
        }
    }

    private void make(Operation operation) throws RefusedException {
        List<Change> changes = planner.perform(operation);
        mirror.receive(new Delta(++number, choice.id(), "p", 0, 0, 0, changes));
    }

    /** References to snapshots are dropped on both sides: which there are is not restored. */
    private static List<String> lines(EvaluationProject project) throws Exception {
        project.getSessions().forEach(s -> s.setSnapshot(null));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ProjectWriter().write(project, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static EvaluationProject project() {
        EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();
        project.setId("00000000-0000-4000-8000-000000000001");
        return project;
    }
}
