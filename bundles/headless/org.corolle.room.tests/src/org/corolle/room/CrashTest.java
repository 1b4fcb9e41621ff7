// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.corolle.core.Progress;
import org.corolle.hub.Hub;
import org.corolle.hub.OperationPermissions;
import org.corolle.hub.history.ElementHistory;
import org.corolle.hub.history.HistoryEntry;
import org.corolle.model.project.EvaluationProject;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed, or its disk is full, at any moment: every acknowledged card is there afterwards. */
final class CrashTest {

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedCardSurvivesKillMinus9() throws Exception {
        long seed = Long.getLong("corolle.seed", System.nanoTime());
        System.out.println("CrashTest seed " + seed);
        Random random = new Random(seed);
        Path file = CrashProject.empty(folder);
        Set<String> acknowledged = new HashSet<>();
        Set<String> secrets = new HashSet<>();

        for (int round = 0; round < 6; round++) {
            Process process = start(List.of(), file, "tour" + round, 1_000_000);
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            int until = 1 + random.nextInt(400);
            secrets.add(out.readLine());
            for (int i = 0; i < until; i++) {
                acknowledged.add(out.readLine());
            }
            process.toHandle().destroyForcibly();
            out.lines().forEach(acknowledged::add);
            process.waitFor(20, TimeUnit.SECONDS);

            Room room = Room.open(file, () -> 0L, random);
            assertEquals(Optional.empty(), room.damaged(), "seed " + seed);
            try (Hub hub = Hub.open(file, room.permissions(), () -> 0L)) {
                List<String> cards = CrashProject.cards(hub);
                assertBirthIsTold(hub, random, seed);
                assertTrue(cards.containsAll(acknowledged), "round " + round + ", seed " + seed);
                assertEquals(cards.size(), new HashSet<>(cards).size(), "none is there twice, seed " + seed);
            }
        }
        assertTrue(acknowledged.size() > 5);
        assertEquals(1, secrets.size(), "the same room after each kill, seed " + seed);
    }

    /** The history tells once, over all saves and kills, how a card came to be. */
    private static void assertBirthIsTold(Hub hub, Random random, long seed) throws Exception {
        List<String> ids = hub.ask(p -> p.getContributions().stream().map(c -> c.getId()).toList()).join();
        for (int i = 0; i < Math.min(5, ids.size()); i++) {
            List<HistoryEntry> told = ElementHistory.of(hub, ids.get(random.nextInt(ids.size())));
            assertEquals(List.of(HistoryEntry.Kind.CREATED), told.stream().map(HistoryEntry::kind).toList(),
                    "seed " + seed);
        }
    }

    @Test
    void aFullDiskRefusesAndLosesNothing() throws Exception {
        Path file = CrashProject.empty(folder);
        List<String> lines = new ArrayList<>();

        Process process = start(List.of("bash", "-c", "ulimit -f 8; exec \"$0\" \"$@\""), file, "plein", 49);
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            out.lines().forEach(lines::add);
        }
        process.waitFor(20, TimeUnit.SECONDS);

        try (Hub hub = Hub.open(file, OperationPermissions.open(), () -> 0L)) {
            List<String> accepted = lines.stream().filter(l -> l.startsWith("plein-")).toList();
            assertTrue(lines.contains("refused NOT_SAVED"), "the disk did fill up: " + lines);
            assertTrue(!accepted.isEmpty());
            assertEquals(new HashSet<>(accepted), new HashSet<>(CrashProject.cards(hub)));
        }
    }

    private static Process start(List<String> before, Path file, String words, int most) throws Exception {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Dfile.encoding=UTF-8", "-cp", classPath(),
                        BusyHub.class.getName(),
                file.toString(), words, String.valueOf(most)));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Where the classes come from, whether OSGi or plain Java has loaded them. */
    private static String classPath() throws Exception {
        StringBuilder path = new StringBuilder();
        for (Class<?> each
                : List.of(BusyHub.class, Room.class, Hub.class, Progress.class, EvaluationProject.class, EObject.class,
                Notifier.class, XMIResource.class, JsonFactory.class, ObjectMapper.class, JsonProperty.class)) {
            Path place = Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI());
            for (Path classes : List.of(place, place.resolve("target/classes"), place.resolve("target/test-classes"))) {
                path.append(classes).append(File.pathSeparatorChar);
            }
        }
        return path.toString();
    }
}
