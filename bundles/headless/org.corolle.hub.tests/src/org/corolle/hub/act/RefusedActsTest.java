// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import static org.corolle.hub.HubBench.ACTION;
import static org.corolle.hub.HubBench.CARD;
import static org.corolle.hub.HubBench.CHAIN;
import static org.corolle.hub.HubBench.COLUMN;
import static org.corolle.hub.HubBench.NO;
import static org.corolle.hub.HubBench.PEOPLE;
import static org.corolle.hub.HubBench.PETAL;
import static org.corolle.hub.HubBench.PROJECT;
import static org.corolle.hub.HubBench.ROW;
import static org.corolle.hub.HubBench.SECOND;
import static org.corolle.hub.HubBench.SESSION;
import static org.corolle.hub.HubBench.THIRD;
import static org.corolle.hub.HubBench.VOTE;
import static org.corolle.hub.HubBench.YES;
import static org.corolle.hub.HubBench.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.corolle.hub.HubBench;
import org.corolle.hub.act.VoteAct.Option;
import org.corolle.hub.operation.Operation.Redo;
import org.corolle.hub.operation.Operation.Set;
import org.corolle.hub.operation.Operation.Undo;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.RefusedException;
import org.corolle.hub.text.TextEdit;
import org.corolle.hub.wire.OperationCodec;
import org.corolle.hub.wire.WireJson.Malformed;
import org.corolle.hub.wire.WireJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes no sense is refused with its reason, in words of both languages, and leaves no trace. */
final class RefusedActsTest {

    private static final String LONG = "x".repeat(4001);
    private static final String GONE = id(99);

    @ParameterizedTest
    @MethodSource("nonsense")
    void leavesNoTrace(Reason reason, Act act) {
        HubBench bench = new HubBench();
        String before = bench.xmi();

        RefusedException refused = assertThrows(RefusedException.class, () -> bench.by("ada", act));

        assertEquals(reason, refused.refusal().reason());
        assertEquals(before, bench.xmi());
    }

    static Stream<Object[]> nonsense() {
        return Stream.of(cards(), chains(), others()).flatMap(List::stream);
    }

    private static List<Object[]> cards() {
        return List.of(of(Reason.NO_SUCH_ELEMENT, new CardAct.CardAdd(id(100), ACTION, GONE, "Oui", null)),
                of(Reason.NO_SUCH_ELEMENT, new CardAct.CardAdd(id(100), null, PETAL, "Oui", null)),
                of(Reason.WRONG_ELEMENT, new CardAct.CardAdd(id(100), PETAL, PETAL, "Oui", null)),
                of(Reason.EMPTY_TEXT, new CardAct.CardAdd(id(100), ACTION, PETAL, " \n", null)),
                of(Reason.EMPTY_TEXT, new CardAct.CardAdd(id(100), ACTION, PETAL, null, null)),
                of(Reason.EMPTY_TEXT, new CardAct.CardAdd(id(100), ACTION, PETAL, "\u200b\u2060 \ufeff", null)),
                of(Reason.EMPTY_TEXT, new CardAct.CardAdd(id(100), ACTION, PETAL, "\u0301\u3164\u2800", null)),
                of(Reason.TEXT_TOO_LONG, new CardAct.CardAdd(id(100), ACTION, PETAL, LONG, null)),
                of(Reason.WRONG_VALUE, new CardAct.CardAdd(id(100), ACTION, PETAL, "Oui", "SONG")),
                of(Reason.WRONG_VALUE, new CardAct.CardAdd(id(100), ACTION, PETAL, "nul\u0000", null)),
                of(Reason.BAD_ID, new CardAct.CardAdd(null, ACTION, PETAL, "Oui", null)),
                of(Reason.BAD_ID, new CardAct.CardAdd("1", ACTION, PETAL, "Oui", null)),
                of(Reason.ID_IN_USE, new CardAct.CardAdd(CARD, ACTION, PETAL, "Oui", null)),
                of(Reason.WRONG_ELEMENT, new CardAct.CardMove(PETAL, PETAL)),
                of(Reason.WRONG_VALUE, new CardAct.CardKind(CARD, "SONG")),
                of(Reason.WRONG_VALUE, new CardAct.CardStatus(List.of(CARD), "GROUPED")),
                of(Reason.NOTHING_CHOSEN, new CardAct.CardStatus(List.of(), "RAW")),
                of(Reason.NO_SUCH_ELEMENT, new CardAct.CardGroup(id(100), List.of(CARD, GONE), "Ensemble")),
                of(Reason.IN_A_CIRCLE, new CardAct.CardMerge(CARD, List.of(SECOND, CARD))),
                of(Reason.TOO_LARGE, new CardAct.CardUngroup(java.util.Collections.nCopies(1001, CARD))),
                of(Reason.IN_A_CIRCLE, new ElementAct.SetValue(CARD, "mergedInto", CARD)));
    }

    private static List<Object[]> chains() {
        return List.of(of(Reason.EMPTY_TEXT, new CellAct.CellWrite(id(100), CHAIN, ROW, COLUMN, "")),
                of(Reason.WRONG_ELEMENT, new CellAct.CellWrite(id(100), CHAIN, COLUMN, ROW, "Oui")),
                of(Reason.WRONG_VALUE, new CellAct.CellStatus(id(100), CHAIN, ROW, COLUMN, "GREAT")),
                of(Reason.WRONG_VALUE, new CellAct.CellStatus(id(100), CHAIN, ROW, COLUMN, null)),
                of(Reason.BAD_POSITION, new ChainAct.ActivityAdd(id(100), CHAIN, "Trier", -1, null)),
                of(Reason.WRONG_VALUE, new ChainAct.CircuitAdd(id(100), CHAIN, "Marché", null, "LOGISTIC")),
                of(Reason.WRONG_ELEMENT, new ChainAct.ContentAdd(id(100), COLUMN, "Point")),
                of(Reason.FLOW_TO_ITSELF, new LinkAct.FlowAdd(id(100), CHAIN, ROW, ROW, null, null)),
                of(Reason.WRONG_ELEMENT, new LinkAct.FlowAdd(id(100), CHAIN, PROJECT, ROW, null, null)),
                of(Reason.EMPTY_TEXT, new LinkAct.CarrierAdd(id(100), ROW, "")),
                of(Reason.EMPTY_TEXT, new LinkAct.ReadingAdd(id(100), CARD, "")));
    }

    private static List<Object[]> others() {
        return List.of(of(Reason.NO_SUCH_FEATURE, new ElementAct.WriteAll(CARD, "id", "Oui")),
                of(Reason.NO_SUCH_FEATURE, new ElementAct.WriteAll(CARD, "dots", "3")),
                of(Reason.NO_SUCH_FEATURE, new ElementAct.WriteAll(CARD, null, "Oui")),
                of(Reason.EMPTY_TEXT, new ElementAct.WriteAll(CARD, "name", "")),
                of(Reason.TEXT_TOO_LONG,
                        new ElementAct.Write(CARD, "name", 1, TextEdit.splice("Une carte", 9, 0, LONG))),
                of(Reason.TEXT_DOES_NOT_FIT,
                        new ElementAct.Write(CARD, "name", 1, TextEdit.splice("Autre chose", 0, 0, "x"))),
                of(Reason.TEXT_TOO_LONG, new ElementAct.SetValue(CARD, "name", LONG)),
                of(Reason.NO_SUCH_FEATURE, new ElementAct.SetValue(PROJECT, "contributions", CARD)),
                of(Reason.ROOT_STAYS, new ElementAct.DeleteElement(PROJECT)),
                        of(Reason.ROOT_STAYS, new ElementAct.ReorderElement(PROJECT, 0)),
                of(Reason.BAD_POSITION, new ElementAct.ReorderElement(CARD, -2)),
                of(Reason.BAD_POSITION, new LayoutAct.PlaceElement("FLOWER", ACTION, CARD, Double.NaN, 0)),
                of(Reason.BAD_POSITION, new LayoutAct.PlaceElement("FLOWER", ACTION, CARD, 1e300, 0)),
                of(Reason.WRONG_VALUE, new LayoutAct.PlaceElement("MOON", ACTION, CARD, 0, 0)),
                of(Reason.WRONG_VALUE, new LayoutAct.PlaceElement(null, ACTION, CARD, 0, 0)),
                of(Reason.WRONG_VALUE, new SessionAct.SessionAdd(id(100), "Agora", "demain", null, null, null)),
                of(Reason.BAD_NUMBER, new SessionAct.AttendanceSet(id(100), SESSION, PEOPLE, -1, true, false)),
                of(Reason.WRONG_ELEMENT, new SessionAct.DecisionAdd(id(100), CARD, "Oui", List.of())),
                of(Reason.TOO_FEW_OPTIONS,
                        new VoteAct.VoteAdd(id(100), SESSION, "Oui ?", 1, false,
                        List.of(new Option(id(101), "Oui", null)))),
                of(Reason.BAD_NUMBER, new VoteAct.VoteAdd(id(100), SESSION, "Oui ?", 0, false, List.of())),
                of(Reason.WRONG_ELEMENT, new VoteAct.VoteTotals(VOTE, 3, Map.of(CARD, 1))),
                of(Reason.BAD_NUMBER, new VoteAct.VoteTotals(VOTE, 3, Map.of(YES, -1, NO, 1))));
    }

    @Test
    void cardsDoNotTakeEachOtherUpInACircleNotEvenByRedo() throws Exception {
        HubBench bench = new HubBench();
        bench.by("ada", new CardAct.CardMerge(SECOND, List.of(CARD)));
        assertEquals(Reason.IN_A_CIRCLE, assertThrows(RefusedException.class,
                () -> bench.by("bob", new CardAct.CardMerge(CARD, List.of(SECOND)))).refusal().reason());
        bench.by("bob", new CardAct.CardMerge(THIRD, List.of(SECOND)));
        assertEquals(Reason.IN_A_CIRCLE, assertThrows(RefusedException.class,
                () -> bench.by("bob", new Set(THIRD, "mergedInto", CARD))).refusal().reason());
        bench.by("ada", new Undo());
        bench.by("bob", new CardAct.CardMerge(CARD, List.of(THIRD)));

        assertThrows(RefusedException.class, () -> bench.by("ada", new Redo()));
    }

    @Test
    void moreDotsThanTheVotersHadAreNotBelieved() throws Exception {
        HubBench bench = new HubBench();
        bench.by("ada", new ElementAct.SetValue(VOTE, "dotsPerPerson", "2"));

        assertEquals(Reason.TOO_MANY_DOTS, assertThrows(RefusedException.class,
                () -> bench.by("ada", new VoteAct.VoteTotals(VOTE, 3, Map.of(YES, 5, NO, 2)))).refusal().reason());
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasWordsInBothLanguages(Reason reason) {
        String french = org.corolle.hub.operation.Refusal.of(reason, "A", "B").message(Locale.FRENCH);
        String english = org.corolle.hub.operation.Refusal.of(reason, "A", "B").message(Locale.ENGLISH);

        assertFalse(french.equals(english) || french.contains("{") || english.contains("{"), french);
        assertFalse(french.matches(".*[ \\w][;:!?»].*") || french.contains("« "),
                "blanks that do not break: " + french);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"do\":\"fly\"}", "{\"do\":\"card-add\",\"id\":{}}",
            "{\"do\":\"card-merge\",\"cards\":[1]}", "{}", "{\"do\":\"place\",\"x\":\"1\",\"y\":2}",
                    "{\"do\":\"reorder\",\"element\":\"a\",\"index\":99999999999}",
            "{\"do\":\"write\",\"base\":1,\"edit\":[true]}", "{\"do\":\"vote-add\",\"dots\":1,\"options\":[[]]}"})
    void badJsonIsMalformedAndNoMore(String json) {
        assertThrows(Malformed.class, () -> OperationCodec.read(WireJson.read(json)));
    }

    private static Object[] of(Reason reason, Act act) {
        return new Object[] {reason, act};
    }
}
