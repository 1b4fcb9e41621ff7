// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import static org.corolle.hub.Bench.ACTION;
import static org.corolle.hub.Bench.CARD;
import static org.corolle.hub.Bench.SECOND;
import static org.corolle.hub.Bench.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.hub.Bench;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.hub.wire.ActCodec;
import org.corolle.hub.wire.Json;
import org.corolle.hub.wire.OperationCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act: what it does is taken back and done again exactly, and it travels unchanged. */
final class ActsTest {

    @ParameterizedTest
    @MethodSource("org.corolle.hub.act.Examples#acts")
    void isTakenBackAndDoneAgainToTheLetter(Act act) throws Exception {
        new Bench().assertUndoable(act);
    }

    @ParameterizedTest
    @MethodSource("org.corolle.hub.act.Examples#acts")
    void travelsAsJsonUnchanged(Act act) throws Exception {
        String json = Json.write(OperationCodec.write(new Do(act, Bench.SUN)));

        assertEquals(new Do(act, Circumstance.NONE), OperationCodec.read(Json.read(json)));
    }

    @ParameterizedTest
    @MethodSource("afterAPreparation")
    void thatNeedsOthersBeforeItIsTakenBackToo(Act first, Act act) throws Exception {
        Bench bench = new Bench();
        bench.by("bob", first);

        bench.assertUndoable(act);
    }

    @Test
    void noActIsForgottenHere() {
        Set<String> tried = Stream.concat(Examples.acts(), afterAPreparation().map(pair -> (Act) pair[1])).map(ActCodec::kind)
                .collect(Collectors.toSet());

        assertEquals(Set.copyOf(ActCodec.kinds()), tried);
    }

    static Stream<Object[]> afterAPreparation() {
        Act group = new CardAct.CardGroup(id(100), List.of(CARD, SECOND), "Ensemble");
        Act place = new LayoutAct.Place("FLOWER", ACTION, CARD, 1, 2);
        return Stream.of(new Object[] {group, new CardAct.CardUngroup(List.of(CARD))},
                new Object[] {group, new CardAct.CardUngroup(List.of(id(100)))},
                new Object[] {group, new ElementAct.DeleteElement(id(100))},
                new Object[] {group, new CardAct.CardStatus(List.of(CARD), "RAW")},
                new Object[] {place, new LayoutAct.Unplace("FLOWER", ACTION, CARD)},
                new Object[] {place, new LayoutAct.Place("FLOWER", ACTION, CARD, 3, 4)},
                new Object[] {place, new CardAct.CardMove(CARD, Bench.OTHER_PETAL)},
                new Object[] {new SessionAct.AttendanceSet(id(100), null, Bench.PEOPLE, 3, true, false),
                        new SessionAct.AttendanceSet(id(101), null, Bench.PEOPLE, null, true, true)});
    }
}
