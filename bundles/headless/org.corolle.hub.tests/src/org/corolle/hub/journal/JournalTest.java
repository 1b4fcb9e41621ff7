// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.corolle.hub.change.Change.ElementInserted;
import org.corolle.hub.change.Change.TextEdited;
import org.corolle.hub.change.Change.ValueSet;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ElementData;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.text.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalTest {

    @TempDir
    Path folder;

    private Path project;
    private Path file;

    @BeforeEach
    void aProjectAndItsJournal() throws IOException {
        project = Files.writeString(folder.resolve("projet.corolle"), "le fichier");
        file = Journal.of(project);
    }

    @Test
    void whatWasWrittenIsReadAgain() throws Exception {
        List<Delta> deltas = deltas(1, 5);
        write(deltas);

        Journal.Opened opened = Journal.open(project);

        assertEquals(deltas, opened.deltas());
        assertEquals(5, opened.lastNumber());
        opened.journal().close();
    }

    @Test
    void aLastRecordTornAtAnyByteIsDroppedAndTheRestKept() throws Exception {
        List<Delta> deltas = deltas(1, 3);
        write(deltas);
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length++) {
            byte[] torn = Arrays.copyOf(whole, length);
            Files.write(file, torn);
            Journal.Opened opened = Journal.open(project);
            int lines = (int) new String(torn, StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
            assertEquals(deltas.subList(0, Math.max(0, lines - 1)), opened.deltas(), "torn after " + length);
            opened.journal().appendDeltas(deltas(opened.lastNumber() + 1, 1));
            opened.journal().close();
            Journal.Opened again = Journal.open(project);
            assertEquals(opened.lastNumber() + 1, again.lastNumber(), "goes on after " + length);
            again.journal().close();
        }
    }

    @Test
    void aDamagedMiddleIsReportedAndBothFilesStay() throws Exception {
        write(deltas(1, 4));
        byte[] bytes = Files.readAllBytes(file);
        int middle = bytes.length / 2;
        bytes[middle] ^= 1;
        Files.write(file, bytes);

        JournalProblem problem = assertThrows(JournalProblem.class, () -> Journal.open(project));

        assertEquals(JournalProblem.Kind.DAMAGED, problem.kind());
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals("le fichier", Files.readString(project));
        assertTrue(problem.message(Locale.FRENCH).contains("abîmé"), problem.message(Locale.FRENCH));
        assertTrue(problem.message(Locale.ENGLISH).contains("damaged"), problem.message(Locale.ENGLISH));
    }

    @Test
    void aMissingRecordIsDamageToo() throws Exception {
        write(deltas(1, 4));
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.remove(2);
        Files.write(file, lines);

        assertEquals(JournalProblem.Kind.DAMAGED, assertThrows(JournalProblem.class, () -> Journal.open(project))
                .kind());
    }

    @Test
    void aProjectReplacedFromOutsideIsNoticed() throws Exception {
        write(deltas(1, 2));
        Files.writeString(project, "un autre fichier");

        JournalProblem problem = assertThrows(JournalProblem.class, () -> Journal.open(project));

        assertEquals(JournalProblem.Kind.OTHER_PROJECT, problem.kind());
    }

    @Test
    void aSaveThatDiedBeforeTheJournalStartedAnewIsUnderstood() throws Exception {
        Journal journal = Journal.open(project).journal();
        journal.appendDeltas(deltas(1, 3));
        journal.announceSave(Journal.checksum("enregistré".getBytes(StandardCharsets.UTF_8)));
        journal.close();

        Journal.Opened notReplaced = Journal.open(project);
        assertEquals(3, notReplaced.deltas().size(), "the old file still stands: all is done again");
        notReplaced.journal().close();
        Files.writeString(project, "enregistré");
        Journal.Opened replaced = Journal.open(project);

        assertEquals(List.of(), replaced.deltas(), "the new file holds all of it");
        assertEquals(3, replaced.lastNumber());
        assertEquals(3, replaced.earlier().size(), "operations stay known by id");
        replaced.journal().close();
    }

    @Test
    void aJournalThatStartsAnewIsShort() throws Exception {
        Journal journal = Journal.open(project).journal();
        journal.appendDeltas(deltas(1, 50));
        Files.writeString(project, "enregistré");
        journal.restart(Journal.checksum(project), 50, Map.of("op", 50L), List.of());
        journal.appendDeltas(deltas(51, 1));
        journal.close();

        Journal.Opened opened = Journal.open(project);

        assertEquals(deltas(51, 1), opened.deltas());
        assertEquals(Map.of("op", 50L), opened.earlier());
        assertFalse(Files.exists(folder.resolve("projet.corolle.journal.new")));
        opened.journal().close();
    }

    @Test
    void aJournalThatHeldNothingLeavesNoTrace() throws Exception {
        Journal.open(project).journal().close();
        assertFalse(Files.exists(file));

        write(deltas(1, 1));
        assertTrue(Files.exists(file));
    }

    @Test
    void aProjectReplacedFromOutsideIsWelcomeWhenNothingWasWaiting() throws Exception {
        write(deltas(1, 2));
        Journal journal = Journal.open(project).journal();
        Files.writeString(project, "enregistré");
        journal.restart(Journal.checksum(project), 2, Map.of("op2", 2L), List.of());
        journal.close();
        Files.writeString(project, "un autre fichier");

        Journal.open(project).journal().close();
        Journal.Opened opened = Journal.open(project);

        assertEquals(2, opened.lastNumber());
        assertEquals(Map.of("op2", 2L), opened.earlier());
        opened.journal().close();
    }

    private void write(List<Delta> deltas) throws Exception {
        try (Journal journal = Journal.open(project).journal()) {
            journal.appendDeltas(deltas);
        }
    }

    private static List<Delta> deltas(long first, int count) {
        List<Delta> deltas = new ArrayList<>();
        for (long n = first; n < first + count; n++) {
            ElementData data = new ElementData("chain.Circuit", "c" + n, Map.of("name", List.of("Don « é »\nsuite")),
                    Map.of());
            deltas.add(new Delta(n, "op" + n, "p1", 1000 + n, n == 2 ? 1 : 0, 0, List.of(
                    new ElementInserted(data, new ElementLocation("root", "circuits", 0)),
                    new ValueSet("c" + n, "kind", null, "GIFT", -1, -1),
                    new TextEdited("c" + n, "name", TextEdit.between("Don", "Le don")))));
        }
        return deltas;
    }
}
