// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectReader;
import org.corolle.hub.disk.FaultyDisk;
import org.corolle.hub.file.FileNews;
import org.corolle.hub.file.FileNews.Kind;
import org.corolle.hub.journal.Journal;
import org.corolle.hub.snapshot.OtherVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Synchronisers, colleagues on a share, and people with a file manager touch the files of an open project. */
final class FilesOfOthersTest {

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
    void anotherVersionIsNoticedAndBothAreKeptAtASave() throws Exception {
        try (Hub hub = open(file)) {
            add(hub, "la nôtre");
            byte[] theirs = replaceByColleague(file);

            assertEquals(Kind.REPLACED, look(hub).kind());
            assertTrue(String.join("", OtherVersion.compare(hub, file).lines(Locale.FRENCH)).contains("la nôtre"));
            save(hub);

            FileNews kept = news.get(news.size() - 1);
            assertEquals(List.of(Kind.REPLACED, Kind.KEPT_BOTH), news.stream().map(FileNews::kind).toList());
            assertArrayEquals(theirs, Files.readAllBytes(kept.other().orElseThrow()));
            assertTrue(kept.other().get().getFileName().toString().startsWith("séance (version trouvée le 1970-01-01"),
                    kept.toString());
            assertTrue(kept.message(Locale.FRENCH).contains("deux versions"), kept.message(Locale.FRENCH));
            assertEquals(Kind.AS_BEFORE, look(hub).kind());
        }
        assertEquals(List.of("la nôtre"), saved(file));
    }

    @Test
    void aVersionPutThereAgainAndAgainIsKeptEachTime() throws Exception {
        try (Hub hub = open(file)) {
            for (int i = 1; i <= 3; i++) {
                add(hub, "carte " + i);
                replaceByColleague(file);
                save(hub);
            }
        }
        assertEquals(3, versions().size());
        assertEquals(3, saved(file).size());
    }

    @Test
    void aVersionThatArrivesWhileTheFileIsWrittenIsKeptToo() throws Exception {
        FaultyDisk disk = new FaultyDisk();
        byte[] theirs = Files.readString(file).replace("Séance", "COLLÈGUE").getBytes(StandardCharsets.UTF_8);
        try (Hub hub = Hub.open(disk.path(file), OperationPermissions.open(), () -> 0L)) {
            add(hub, "la nôtre");
            disk.from((number, step, where) -> {
                if (step.equals("force") && where.toString().endsWith(".tmp")
                        && where.toString().contains("séance.corolle.")
                        && !where.toString().contains("base") && versions().isEmpty()) {
                    put(theirs, file);
                }
            });
            save(hub);
        }
        assertEquals(List.of("la nôtre"), saved(file));
        assertArrayEquals(theirs, Files.readAllBytes(versions().get(0)));
    }

    @Test
    void whereNothingWasDoneNothingIsWritten() throws Exception {
        byte[] theirs;
        try (Hub hub = open(file)) {
            theirs = replaceByColleague(file);
            save(hub);
        }
        assertArrayEquals(theirs, Files.readAllBytes(file));
        assertEquals(List.of(), versions());
    }

    @Test
    void aFileThatIsOnlyTouchedIsNoOtherVersion() throws Exception {
        try (Hub hub = open(file)) {
            add(hub, "une");
            put(Files.readAllBytes(file), file);

            assertEquals(Kind.AS_BEFORE, look(hub).kind());
            save(hub);
        }
        assertEquals(List.of(), versions());
    }

    @Test
    void aRenamedAndARemovedFileAreSaidAndWrittenAgain() throws Exception {
        Path renamed = folder.resolve("autre nom.corolle");
        try (Hub hub = open(file)) {
            add(hub, "une");
            Files.move(file, renamed);
            FileNews found = look(hub);
            assertEquals(List.of(Kind.RENAMED, renamed), List.of(found.kind(), found.other().orElseThrow()));
            assertTrue(found.message(Locale.FRENCH).contains("« autre nom.corolle »"), found.message(Locale.FRENCH));
            Files.delete(renamed);
            assertEquals(Kind.REMOVED, look(hub).kind());
            save(hub);
        }
        assertEquals(List.of("une"), saved(file));
    }

    @Test
    void aFileBehindALinkIsSavedAndTheLinkStays() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("ailleurs"));
        Path real = Files.move(file, elsewhere.resolve("vrai.corolle"));
        Path link = Files.createSymbolicLink(file, real);
        try (Hub hub = open(link)) {
            add(hub, "une");
            save(hub);
            add(hub, "deux");
            assertTrue(Files.exists(Journal.of(real)), "what belongs beside a file stands beside the file");
        }

        assertTrue(Files.isSymbolicLink(link));
        assertEquals(List.of("une"), saved(real));
        try (Hub hub = open(real)) {
            assertEquals(List.of("une", "deux"), HubProjects.cards(hub), "by whichever way it is opened");
        }
    }

    @Test
    void aFolderThatIsGoneAcceptsNothingAndSaysSoUntilItIsBack() throws Exception {
        Path share = Files.createDirectory(folder.resolve("partage"));
        Path there = Files.move(file, share.resolve("séance.corolle"));
        Path away = folder.resolve("débranché");
        try (Hub hub = open(there)) {
            add(hub, "une");
            Files.move(share, away);

            Answer answer = hub.submit(HubProjects.card("deux")).get(LONGEST_WAIT_S, TimeUnit.SECONDS);
            assertInstanceOf(Answer.Refused.class, answer);
            assertEquals(Kind.FOLDER_GONE, look(hub).kind());
            assertThrows(ExecutionException.class, () -> hub.save().get(LONGEST_WAIT_S, TimeUnit.SECONDS));
            Files.move(away, share);
            add(hub, "trois");
        }
        try (Hub again = open(there)) {
            assertEquals(List.of("une", "trois"), HubProjects.cards(again));
        }
    }

    @Test
    void theLongestNameThatADiskTakesOpensWorksAndSaves() throws Exception {
        Path longest = Files.move(file, folder.resolve("é".repeat(123) + "x.corolle"));
        try (Hub hub = open(longest)) {
            add(hub, "une");
            save(hub);
            add(hub, "deux");
            replaceByColleague(longest);
            save(hub);
        }
        assertEquals(List.of("une", "deux"), saved(longest));
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
