// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectReader;
import org.corolle.hub.disk.FaultyDisk;
import org.corolle.hub.file.FileNews;
import org.corolle.hub.file.FileNews.Kind;
import org.corolle.hub.journal.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What belongs beside a project is touched by others: nothing that was acknowledged depends on them. */
final class JournalOfOthersTest {

    private static final int LONGEST_WAIT_S = 20;

    @TempDir
    Path folder;
    private Path file;
    private final List<FileNews> news = new CopyOnWriteArrayList<>();

    @BeforeEach
    void aProject() throws Exception {
        file = HubProjects.empty(folder);
    }

    @Test
    void aJournalThatAnEarlierVersionLeftBesideALinkIsFound() throws Exception {
        try (Hub hub = open(file)) {
            add(hub, "une");
        }
        Path real = Files.move(file, Files.createDirectory(folder.resolve("ailleurs")).resolve("vrai.corolle"));
        Files.createSymbolicLink(file, real);

        try (Hub hub = open(file)) {
            assertEquals(List.of("une"), HubProjects.cards(hub));
        }
    }

    @Test
    void aJournalPutBackByASynchroniserLosesNothingAndIsKeptBeside() throws Exception {
        Path journal = Journal.of(file);
        try (Hub hub = open(file)) {
            add(hub, "une");
            byte[] earlier = Files.readAllBytes(journal);
            add(hub, "deux");
            put(earlier, journal);
            add(hub, "trois");
            Files.delete(journal);
            add(hub, "quatre");
            Files.write(journal, earlier);
            add(hub, "cinq");
            put(earlier, journal);
        }
        try (Hub again = open(file)) {
            assertEquals(List.of("une", "deux", "trois", "quatre", "cinq"), HubProjects.cards(again));
        }
        assertTrue(news.stream().map(FileNews::kind).anyMatch(Kind.JOURNAL_RESTORED::equals));
        assertTrue(Files.exists(folder.resolve("séance.corolle.journal.aside")));
    }

    @Test
    void aJournalReplacedBetweenTwoActsIsPutBackWithoutWaitingForTheNext() throws Exception {
        Path journal = Journal.of(file);
        FaultyDisk disk = new FaultyDisk();
        Hub hub = Hub.open(disk.path(file), OperationPermissions.open(), () -> 0L);
        add(hub, "une");
        byte[] earlier = Files.readAllBytes(journal);
        add(hub, "deux");
        put(earlier, journal);
        look(hub);
        disk.from(FaultyDisk.deadFrom(1));
        hub.close();

        try (Hub again = open(file)) {
            assertEquals(List.of("une", "deux"), HubProjects.cards(again));
        }
    }

    @Test
    void whatWasAcknowledgedBeforeTheReplacementIsThereAfterAKill() throws Exception {
        FaultyDisk disk = new FaultyDisk();
        Hub hub = Hub.open(disk.path(file), OperationPermissions.open(), () -> 0L);
        add(hub, "confirmée");
        look(hub);
        replaceByColleague(file);
        add(hub, "confirmée aussi");
        disk.from(FaultyDisk.deadFrom(1));
        hub.close();

        try (Hub again = open(file)) {
            assertEquals(List.of("confirmée", "confirmée aussi"), HubProjects.cards(again));
            assertEquals(Kind.REPLACED, look(again).kind());
            save(again);
        }
        assertEquals(1, versions().size());
        assertEquals(2, saved(file).size());
    }

    @Test
    void whatStandsBesideAProjectIsItsOwnersAlone() throws Exception {
        Path journal = Journal.of(file);
        Path history = folder.resolve("séance.corolle.history");
        try (Hub hub = open(file)) {
            add(hub, "une");
            save(hub);
            add(hub, "deux");
        }
        for (Path each : List.of(journal, history)) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)),
                    each.toString());
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rw-r--r--"));
        }
        try (Hub hub = open(file)) {
            for (Path each : List.of(journal, history)) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)),
                        "an old one too: " + each);
            }
        }
    }

    private Hub open(Path path) throws Exception {
        Hub hub = Hub.open(path, OperationPermissions.open(), () -> 0L);
        hub.onFileNews(news::add);
        return hub;
    }

    private static void add(Hub hub, String words) throws Exception {
        assertInstanceOf(Answer.Accepted.class, hub.submit(HubProjects.card(words)).get(LONGEST_WAIT_S,
                TimeUnit.SECONDS));
    }

    private static void save(Hub hub) throws Exception {
        hub.save().get(LONGEST_WAIT_S, TimeUnit.SECONDS);
    }

    private static FileNews look(Hub hub) throws Exception {
        return hub.lookAtFiles().get(LONGEST_WAIT_S, TimeUnit.SECONDS);
    }

    private static List<String> saved(Path path) throws Exception {
        return new ProjectReader().read(path, Progress.NONE).getContributions().stream().map(c -> c.getName()).toList();
    }

    /** As synchronisers do: written beside and renamed. */
    private static byte[] replaceByColleague(Path path) throws Exception {
        byte[] theirs = Files.readString(path).replace("<project:EvaluationProject",
                "<!-- la collègue -->\n<project:EvaluationProject").getBytes(StandardCharsets.UTF_8);
        put(theirs, path);
        return theirs;
    }

    private static void put(byte[] content, Path path) {
        try {
            Path draft = Files.write(path.resolveSibling("brouillon"), content);
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> versions() {
        return versionsOf(file);
    }

    private static List<Path> versionsOf(Path path) {
        try (var all = Files.list(path.getParent())) {
            return all.filter(p -> p.getFileName().toString().contains("(version trouvée")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
