// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.corolle.hub.history.ElementHistory;
import org.corolle.hub.history.HistoryEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project, its journal and its history as the first version of the program left them after a crash: every kind of
 * change is in them. In {@code after.corolle} is what that version held in memory.
 */
final class OldFilesTest {

    private static final String FIRST_CARD = HubBench.id(11);

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void asTheyWereLeft() throws IOException {
        file = folder.resolve("project.corolle");
        for (String name : List.of("project.corolle", "project.corolle.journal", "project.corolle.history")) {
            Files.write(folder.resolve(name), old(name));
        }
    }

    @Test
    void aJournalOfTheFirstVersionIsDoneAgainToTheLetter() throws Exception {
        try (Hub hub = open()) {
            assertEquals(17, hub.restored());
            assertEquals(new String(old("after.corolle"), StandardCharsets.UTF_8),
                    new String(hub.join(delta -> { }).join().project(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aHistoryOfTheFirstVersionIsToldOn() throws Exception {
        try (Hub hub = open()) {
            List<HistoryEntry> past = ElementHistory.of(hub, FIRST_CARD);

            assertEquals(List.of(HistoryEntry.Kind.REMOVED, HistoryEntry.Kind.CREATED), past.stream()
                    .map(HistoryEntry::kind).toList());
            assertEquals(List.of("Avant l’enregistrement", "Avant l’enregistrement"),
                    past.stream().map(entry -> entry.before() + entry.after()).toList());
        }
    }

    @Test
    void whatWasDoneInTheFirstVersionIsUndoneInThis() throws Exception {
        try (Hub hub = open()) {
            Answer answer = hub.submit(new Submission(HubBench.id(900), HubProjects.SCRIBE,
                    new org.corolle.hub.operation.Operation.Undo()))
                    .join();

            assertEquals(new Answer.Accepted(22), answer);
        }
    }

    private Hub open() throws Exception {
        return Hub.open(file, OperationPermissions.open(), () -> 0L);
    }

    private static byte[] old(String name) throws IOException {
        try (InputStream in = OldFilesTest.class.getResourceAsStream("journal/old/" + name)) {
            return in.readAllBytes();
        }
    }
}
