// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.corolle.hub.change.Change.ValueSet;
import org.corolle.hub.change.Delta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of the past is only ever added to, holds each operation once, and does not grow without end. */
final class HistoryLogTest {

    private static final String CARD = "00000000-0000-4000-8000-000000000011";

    @TempDir
    Path folder;

    @Test
    void holdsEachOperationOnceHoweverOftenItIsGiven() throws Exception {
        Delta first = delta("a");
        Delta second = delta("b");

        new HistoryLog(file()).append(List.of(first));
        HistoryLog later = new HistoryLog(file());
        later.append(List.of(first, second));
        later.append(List.of(first, second));

        assertEquals(List.of(first.operation(), second.operation()), later.mentioning(CARD).stream()
                .map(Delta::operation).toList());
    }

    @Test
    void givesTheOldestUpWhenItIsFull() throws Exception {
        HistoryLog log = new HistoryLog(file(), 4000);

        for (int i = 0; i < 200; i++) {
            log.append(List.of(delta("texte " + i)));
        }

        List<Delta> kept = log.mentioning(CARD);
        assertTrue(kept.size() > 15 && kept.size() < 60, "kept " + kept.size());
        assertEquals("texte 199", ((ValueSet) kept.get(kept.size() - 1).changes().get(0)).after());
        assertTrue(Files.size(HistoryLog.of(file())) < 5000);
    }

    private Path file() {
        return folder.resolve("séance.corolle");
    }

    private static Delta delta(String text) {
        return new Delta(1, UUID.randomUUID().toString(), "p", 0, 0, 0,
                List.of(new ValueSet(CARD, "name", null, text, -1, -1)));
    }
}
