// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import static org.corolle.hub.HubBench.ACTION;
import static org.corolle.hub.HubBench.CARD;
import static org.corolle.hub.HubBench.SECOND;
import static org.corolle.hub.HubBench.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.hub.HubBench;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.hub.wire.ActCodec;
import org.corolle.hub.wire.OperationCodec;
import org.corolle.hub.wire.WireJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act: what it does is taken back and done again exactly, and it travels unchanged. */
final class ActsTest {

    @ParameterizedTest
    @MethodSource("org.corolle.hub.act.ActExamples#acts")
    void isTakenBackAndDoneAgainToTheLetter(Act act) throws Exception {
        new HubBench().assertUndoable(act);
    }

    @ParameterizedTest
    @MethodSource("org.corolle.hub.act.ActExamples#acts")
    void travelsAsJsonUnchanged(Act act) throws Exception {
        String json = OperationCodec.write(new Do(act, HubBench.SUN));

        assertEquals(new Do(act, ActContext.NONE), OperationCodec.read(WireJson.read(json)));
    }

    @ParameterizedTest
    @MethodSource("afterAPreparation")
    void thatNeedsOthersBeforeItIsTakenBackToo(Act first, Act act) throws Exception {
        HubBench bench = new HubBench();
        bench.by("bob", first);

        bench.assertUndoable(act);
    }

    @Test
    void noActIsForgottenHere() {
        Set<String> tried = Stream.concat(ActExamples.acts(), afterAPreparation().map(pair -> (Act) pair[1]))
                .map(ActCodec::kind)
                .collect(Collectors.toSet());

        assertEquals(Set.copyOf(ActCodec.kinds()), tried);
    }

    static Stream<Object[]> afterAPreparation() {
        Act group = new CardAct.CardGroup(id(100), List.of(CARD, SECOND), "Ensemble");
        Act place = new LayoutAct.PlaceElement("FLOWER", ACTION, CARD, 1, 2);
        return Stream.of(new Object[] {group, new CardAct.CardUngroup(List.of(CARD))},
                new Object[] {group, new CardAct.CardUngroup(List.of(id(100)))},
                new Object[] {group, new ElementAct.DeleteElement(id(100))},
                new Object[] {group, new CardAct.CardStatus(List.of(CARD), "RAW")},
                new Object[] {place, new LayoutAct.UnplaceElement("FLOWER", ACTION, CARD)},
                new Object[] {place, new LayoutAct.PlaceElement("FLOWER", ACTION, CARD, 3, 4)},
                new Object[] {place, new CardAct.CardMove(CARD, HubBench.OTHER_PETAL)},
                new Object[] {new SessionAct.AttendanceSet(id(100), null, HubBench.PEOPLE, 3, true, false),
                        new SessionAct.AttendanceSet(id(101), null, HubBench.PEOPLE, null, true, true)});
    }
}
