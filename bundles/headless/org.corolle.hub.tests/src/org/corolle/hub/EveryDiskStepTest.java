// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.corolle.hub.disk.FaultyDisk;
import org.corolle.hub.disk.FaultyDisk.Plan;
import org.corolle.hub.operation.Refusal.Reason;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A life with a hub in which people add cards before, during and after saves, stopped or disturbed at each single step
 * that it takes on the disk: opening again gives every card that was acknowledged, and none twice.
 */
final class EveryDiskStepTest {

    private static final int LONGEST_WAIT_S = 20;

    @TempDir
    Path folder;

    private static Stream<Arguments> everyTrouble() {
        return Stream.of(Arguments.of("killed", (IntFunction<Plan>) FaultyDisk::deadFrom),
                Arguments.of("disk fails once", (IntFunction<Plan>) step -> FaultyDisk.once(step,
                        () -> new IOException("essai"))),
                Arguments.of("exception", (IntFunction<Plan>) step -> FaultyDisk.once(step,
                        () -> new IllegalStateException("essai"))),
                Arguments.of("error", (IntFunction<Plan>) step -> FaultyDisk.once(step,
                        () -> new OutOfMemoryError("essai"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyTrouble")
    void nothingAcknowledgedIsLost(String name, IntFunction<Plan> trouble) throws Exception {
        int steps = new Life(folder, (number, step, file) -> { }).live().steps;
        assertTrue(steps > 30, "the whole life is seen: " + steps);

        for (int step = 1; step <= steps; step++) {
            Path place = Files.createDirectory(folder.resolve("étape " + step));
            Life life = new Life(place, trouble.apply(step)).live();
            life.assertAllIsThere(name + " at step " + step);
        }
    }

    private static final class Life {
        private final FaultyDisk disk = new FaultyDisk();
        private final Set<String> acknowledged = new HashSet<>();
        private final Set<String> unsure = new HashSet<>();
        private final Path file;
        private final Plan plan;
        private Hub hub;
        private boolean met;
        private int steps;

        Life(Path folder, Plan plan) throws Exception {
            this.file = HubProjects.empty(folder);
            this.plan = plan;
        }

        Life live() throws Exception {
            hub = Hub.open(disk.path(file), OperationPermissions.open(), () -> 0L);
            disk.from((number, step, where) -> {
                plan.at(number, step, where);
                if (!met && step.equals("move") && where.toString().endsWith("séance.corolle")) {
                    met = true;
                    card("pendant l’enregistrement");
                }
            });
            card("une");
            card("deux");
            ended(hub.save());
            card("trois");
            ended(hub.save());
            card("quatre");
            hub.close();
            steps = disk.steps();
            disk.from((number, step, where) -> { });
            return this;
        }

        private void card(String words) {
            CompletableFuture<Answer> answer = hub.submit(HubProjects.card(words));
            ended(answer);
            if (answer.join() instanceof Answer.Accepted) {
                acknowledged.add(words);
            } else if (((Answer.Refused) answer.join()).refusal().reason() == Reason.HUB_FAILED) {
                unsure.add(words);
            }
        }

        private static void ended(CompletableFuture<?> future) {
            future.handle((done, problem) -> null).orTimeout(LONGEST_WAIT_S, TimeUnit.SECONDS).join();
        }

        void assertAllIsThere(String said) throws Exception {
            try (Hub again = Hub.open(file, OperationPermissions.open(), () -> 0L)) {
                List<String> found = new ArrayList<>(HubProjects.cards(again));
                found.removeAll(unsure);
                assertEquals(found.size(), new HashSet<>(found).size(), said);
                assertEquals(acknowledged, new HashSet<>(found), said);
            }
        }
    }
}
