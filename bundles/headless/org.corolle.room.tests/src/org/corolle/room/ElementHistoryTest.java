// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import static org.corolle.room.RoomBench.ACTION;
import static org.corolle.room.RoomBench.CARD;
import static org.corolle.room.RoomBench.PETAL;
import static org.corolle.room.RoomBench.SECOND;
import static org.corolle.room.RoomBench.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

import org.corolle.hub.act.CardAct;
import org.corolle.hub.act.ElementAct;
import org.corolle.hub.act.LinkAct;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.change.Participant;
import org.corolle.hub.history.ElementHistory;
import org.corolle.hub.journal.HistoryLog;
import org.corolle.hub.operation.Operation.Undo;
import org.corolle.hub.text.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.corolle.room.state.Phase;
import org.corolle.room.state.RoomAct;

/** When, which group, what: of one element, over saves and restarts, and never which person. */
final class ElementHistoryTest {

    @TempDir
    Path folder;
    private RoomBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new RoomBench(folder);
        bench.facilitatorSays(new RoomAct.SetPhase(Phase.ADD_CARDS));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void tellsWhatWhichGroupDidNewestFirst() throws Exception {
        Participant ada = bench.participant("a");
        bench.does(ada, new CardAct.CardAdd(id(100), ACTION, PETAL, "On se parle", null));
        bench.does(ada, new ElementAct.WriteAll(id(100), "name", "On se parle plus"));
        bench.does(ada, new LinkAct.ReadingAdd(id(101), id(100), "Pas tous"));
        bench.does(scribe(), new CardAct.CardStatus(List.of(id(100)), "RETAINED"));
        bench.does(ada, new Undo());

        assertEquals(List.of("Soleil | annulation : a retiré : Autre lecture « Pas tous »", "Soleil | État : Retenue",
                "Soleil | a ajouté : Autre lecture « Pas tous »",
                        "Soleil | Texte : « On se parle » → « On se parle plus »",
                "Soleil | a ajouté « On se parle »"), told(id(100)));
        assertEquals("Text: “On se parle” → “On se parle plus”", ElementHistory.of(bench.hub, id(100)).get(3)
                .what(Locale.ENGLISH));
    }

    @Test
    void survivesSavesAndKills() throws Exception {
        bench.does(scribe(), new ElementAct.WriteAll(CARD, "name", "Deux"));
        bench.hub.save().join();
        bench.does(scribe(), new ElementAct.WriteAll(CARD, "name", "Trois"));
        bench.restart();
        bench.does(scribe(), new ElementAct.WriteAll(CARD, "name", "Quatre"));
        bench.hub.save().join();
        bench.hub.save().join();
        bench.restart();

        assertEquals(List.of("Soleil | Texte : « Trois » → « Quatre »", "Soleil | Texte : « Deux » → « Trois »",
                "Soleil | Texte : « Une carte » → « Deux »"), told(CARD));
    }

    @Test
    void whatIsTypedInOneGoIsOneEntry() throws Exception {
        String text = "Une carte";
        for (String letter : "verte".split("")) {
            bench.time.addAndGet(500);
            long base = bench.hub.deltas().join().stream().mapToLong(d -> d.number()).max().orElse(0);
            bench.does(scribe(),
                    new ElementAct.Write(CARD, "name", base, TextEdit.splice(text, text.length(), 0, letter)));
            text += letter;
        }
        bench.time.addAndGet(120_000);
        bench.does(scribe(), new ElementAct.WriteAll(CARD, "name", "Autre"));

        assertEquals(List.of("Soleil | Texte : « Une carteverte » → « Autre »",
                "Soleil | Texte : « Une carte » → « Une carteverte »"), told(CARD));
    }

    @Test
    void tellsOfADeletedElementAndOfGroupingByName() throws Exception {
        bench.does(scribe(), new CardAct.CardMerge(CARD, List.of(SECOND)));
        bench.does(scribe(), new ElementAct.DeleteElement(CARD));

        assertEquals("Soleil | a supprimé cet élément", told(CARD).get(0));
        assertTrue(told(SECOND).contains("Soleil | Fusionnée avec : « Une carte »"), told(SECOND).toString());
    }

    @Test
    void namesNobody() throws Exception {
        Participant ada = bench.participant("a");
        bench.does(ada, new CardAct.CardAdd(id(100), ACTION, PETAL, "On se parle", null));
        bench.hub.save().join();

        assertFalse(Files.readString(HistoryLog.of(bench.file)).contains(ada.id()));
    }

    @Test
    void aTornOrSpoiledLogLosesOnlyWhatIsSpoiled() throws Exception {
        for (String name : List.of("Deux", "Trois", "Quatre")) {
            bench.does(scribe(), new ElementAct.WriteAll(CARD, "name", name));
            bench.hub.save().join();
        }
        Path log = HistoryLog.of(bench.file);
        Files.writeString(log, Files.readString(log).replaceFirst("\"v\":\"Trois\"", "\"v\":\"Troie\""));
        Files.writeString(log, "deadbeef {\"torn", StandardOpenOption.APPEND);
        bench.restart();
        bench.does(scribe(), new ElementAct.WriteAll(CARD, "name", "Cinq"));
        bench.hub.save().join();

        assertEquals(List.of("Soleil | Texte : « Quatre » → « Cinq »", "Soleil | Texte : « Trois » → « Quatre »",
                "Soleil | Texte : « Une carte » → « Deux »"), told(CARD));
    }

    private List<String> told(String element) throws Exception {
        return ElementHistory.of(bench.hub, element).stream()
                .map(e -> (e.who(Locale.FRENCH) + " | " + e.what(Locale.FRENCH)).replace('\u00a0', ' ')).toList();
    }

    private Participant scribe() {
        return bench.room.participant("s", Role.SCRIBE);
    }
}
