// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.corolle.hub.act.CardAct;
import org.corolle.hub.act.ElementAct;
import org.corolle.hub.act.VoteAct;
import org.corolle.hub.change.Change;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.wire.WireJson.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody may send: too deep, too long, of another kind, half of it. */
final class HostileJsonTest {

    private static final String DELTA = "{\"n\":1,\"op\":\"a\",\"by\":\"b\",\"t\":2,\"c\":[%s]}";

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "null", "{", "{}{}", "{} 1", "{\"a\":}", "{\"a\":NaN}", "{'a':1}",
            "{\"a\":1,}", "{\"a\":9223372036854775808}", "{\"a\":-9223372036854775809}", "{\"a\":1} // x"})
    void isNoObject(String text) {
        assertThrows(Malformed.class, () -> WireJson.read(text));
    }

    @Test
    void isReadToItsBoundsAndNoFurther() throws Exception {
        WireJson.read(nested(WireJson.MAX_DEPTH));
        WireJson.read(quoted(WireJson.MAX_TEXT_CHARS));

        assertThrows(Malformed.class, () -> WireJson.read(nested(WireJson.MAX_DEPTH + 1)));
        assertThrows(Malformed.class, () -> WireJson.read(nested(100_000)));
        assertThrows(Malformed.class, () -> WireJson.read(quoted(WireJson.MAX_TEXT_CHARS + 1)));
        assertThrows(Malformed.class, () -> WireJson.read("{\"a\":" + "9".repeat(31) + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"do\":null}", "{\"do\":7}", "{\"do\":[]}", "{\"do\":\"CardAdd\"}", "{\"do\":\"\"}",
            "{\"do\":\"org.corolle.hub.act.CardAct$CardAdd\"}", "{\"do\":\"computed\"}", "{\"do\":\"do\"}",
            "{\"do\":\"card-add\",\"id\":[]}", "{\"do\":\"card-add\",\"id\":{}}",
                    "{\"do\":\"card-add\",\"id\":[\"a\"]}",
            "{\"do\":\"card-merge\",\"into\":\"a\",\"cards\":\"b\"}",
                    "{\"do\":\"card-merge\",\"into\":\"a\",\"cards\":[1]}",
            "{\"do\":\"card-merge\",\"into\":\"a\",\"cards\":[null]}",
                    "{\"do\":\"card-merge\",\"into\":\"a\",\"cards\":{}}",
            "{\"do\":\"card-merge\",\"into\":\"a\",\"cards\":[{\"id\":\"x\"}]}",
            "{\"do\":\"reorder\",\"element\":\"a\"}", "{\"do\":\"reorder\",\"element\":\"a\",\"index\":null}",
            "{\"do\":\"reorder\",\"element\":\"a\",\"index\":\"1\"}",
                    "{\"do\":\"reorder\",\"element\":\"a\",\"index\":1.0}",
            "{\"do\":\"reorder\",\"element\":\"a\",\"index\":2147483648}",
                    "{\"do\":\"reorder\",\"element\":\"a\",\"index\":true}",
            "{\"do\":\"activity-add\",\"id\":\"a\",\"index\":\"\"}",
                    "{\"do\":\"activity-add\",\"id\":\"a\",\"index\":0.5}",
            "{\"do\":\"attendance\",\"id\":\"a\",\"expected\":1}",
                    "{\"do\":\"attendance\",\"id\":\"a\",\"expected\":\"true\"}",
            "{\"do\":\"place\",\"diagram\":\"a\",\"subject\":\"\",\"element\":\"b\",\"x\":\"1\",\"y\":0}",
            "{\"do\":\"place\",\"diagram\":\"a\",\"subject\":\"\",\"element\":\"b\",\"x\":1}",
            "{\"do\":\"vote-add\",\"id\":\"a\",\"dots\":3,\"options\":[\"b\"]}",
            "{\"do\":\"vote-add\",\"id\":\"a\",\"dots\":3,\"options\":[null]}",
            "{\"do\":\"vote-add\",\"id\":\"a\",\"dots\":3,\"options\":[[]]}", "{\"do\":\"vote-add\",\"id\":\"a\"}",
            "{\"do\":\"vote-add\",\"id\":\"a\",\"dots\":3,\"secret\":\"yes\"}",
            "{\"do\":\"vote-totals\",\"vote\":\"a\",\"totals\":{\"b\":null}}",
            "{\"do\":\"vote-totals\",\"vote\":\"a\",\"totals\":{\"b\":\"1\"}}",
            "{\"do\":\"vote-totals\",\"vote\":\"a\",\"totals\":{\"b\":1.5}}",
                    "{\"do\":\"vote-totals\",\"vote\":\"a\",\"totals\":[]}",
            "{\"do\":\"write\",\"element\":\"a\",\"feature\":\"b\",\"base\":0}",
            "{\"do\":\"write\",\"element\":\"a\",\"feature\":\"b\",\"base\":0,\"edit\":\"+a\"}",
            "{\"do\":\"write\",\"element\":\"a\",\"feature\":\"b\",\"base\":0,\"edit\":[0]}",
            "{\"do\":\"write\",\"element\":\"a\",\"feature\":\"b\",\"base\":0,\"edit\":[-1]}",
            "{\"do\":\"write\",\"element\":\"a\",\"feature\":\"b\",\"base\":0,\"edit\":[1000001]}",
            "{\"do\":\"write\",\"element\":\"a\",\"feature\":\"b\",\"base\":0,\"edit\":[\"+\"]}",
            "{\"do\":\"write\",\"element\":\"a\",\"feature\":\"b\",\"base\":0,\"edit\":[\"x\"]}",
            "{\"do\":\"write\",\"element\":\"a\",\"feature\":\"b\",\"base\":0,\"edit\":[null]}",
            "{\"do\":\"create\",\"type\":\"a\",\"id\":\"b\"}",
                    "{\"do\":\"create\",\"type\":\"a\",\"id\":\"b\",\"at\":null}",
            "{\"do\":\"create\",\"type\":\"a\",\"id\":\"b\",\"at\":{\"parent\":\"p\"}}",
            "{\"do\":\"create\",\"type\":\"a\",\"id\":\"b\",\"at\":{\"parent\":\"p\",\"feature\":\"f\"},\"values\":{\"n\":\"t\"}}",
            "{\"do\":\"create\",\"type\":\"a\",\"id\":\"b\",\"at\":{\"parent\":\"p\",\"feature\":\"f\"},\"values\":{\"n\":[1]}}",
            "{\"do\":\"create\",\"type\":\"a\",\"id\":\"b\",\"at\":{\"parent\":\"p\",\"feature\":\"f\"},\"values\":{\"n\":null}}",
            "{\"do\":\"add\",\"element\":1,\"feature\":\"f\",\"value\":\"v\"}",
                    "{\"do\":\"remove\",\"element\":\"a\",\"feature\":\"f\"}",
            "{\"do\":\"add\",\"element\":\"a\",\"feature\":\"f\",\"value\":\"v\",\"index\":\"1\"}",
                    "{\"do\":\"batch\"}",
            "{\"do\":\"batch\",\"operations\":[7]}", "{\"do\":\"batch\",\"operations\":[null]}",
            "{\"do\":\"batch\",\"operations\":[{\"do\":\"none\"}]}",
                    "{\"do\":\"edit\",\"element\":\"a\",\"feature\":\"b\",\"edit\":[1]}"})
    void isNoOperation(String text) {
        assertThrows(Malformed.class, () -> OperationCodec.read(WireJson.read(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "null", "{}", "{\"k\":\"none\"}", "{\"k\":\"in\",\"data\":{},\"at\":{}}",
            "{\"k\":\"in\",\"at\":{\"parent\":\"p\",\"feature\":\"f\"}}",
            "{\"k\":\"in\",\"data\":{\"type\":\"t\",\"id\":\"i\"},\"at\":{\"parent\":\"p\",\"feature\":\"f\"}}",
            "{\"k\":\"in\",\"data\":{\"type\":\"t\",\"id\":\"i\",\"children\":{\"c\":[null]}},\"at\":{\"parent\":\"p\",\"feature\":\"f\"}}",
            "{\"k\":\"to\",\"e\":\"a\",\"at\":{\"parent\":\"p\",\"feature\":\"f\"}}", "{\"k\":\"set\",\"e\":\"a\"}",
            "{\"k\":\"set\",\"e\":\"a\",\"f\":\"b\",\"v\":1}", "{\"k\":\"add\",\"e\":\"a\",\"f\":\"b\"}",
            "{\"k\":\"add\",\"e\":\"a\",\"f\":\"b\",\"v\":null}", "{\"k\":\"text\",\"e\":\"a\",\"f\":\"b\"}"})
    void isNoChange(String text) {
        assertThrows(Malformed.class, () -> DeltaCodec.read(WireJson.read(String.format(DELTA, text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"n\":1,\"op\":\"a\",\"by\":\"b\",\"t\":2}",
            "{\"n\":1,\"op\":\"a\",\"by\":\"b\",\"t\":2,\"c\":null}",
            "{\"op\":\"a\",\"by\":\"b\",\"t\":2,\"c\":[]}", "{\"n\":1.0,\"op\":\"a\",\"by\":\"b\",\"t\":2,\"c\":[]}",
            "{\"n\":1,\"op\":null,\"by\":\"b\",\"t\":2,\"c\":[]}",
                    "{\"n\":1,\"op\":\"a\",\"by\":\"b\",\"t\":2,\"role\":7,\"c\":[]}",
            "{\"n\":1,\"op\":\"a\",\"by\":\"b\",\"t\":2,\"undoes\":\"1\",\"c\":[]}"})
    void isNoDelta(String text) {
        assertThrows(Malformed.class, () -> DeltaCodec.read(WireJson.read(text)));
    }

    @Test
    void whatNobodyKnowsIsPassedOver() throws Exception {
        assertEquals(new Operation.Do(new ElementAct.DeleteElement("a"), ActContext.NONE),
                read("{\"element\":\"a\",\"later\":{\"x\":[1]},\"do\":\"delete\"}"));
        assertEquals(new Operation.Undo(), read("{\"do\":\"undo\",\"why\":7}"));
        assertEquals(List.of(new Change.ValueSet("a", "b", null, null, -1, -1)),
                DeltaCodec.read(WireJson.read(String.format(DELTA,
                "{\"x\":1,\"f\":\"b\",\"e\":\"a\",\"k\":\"set\"}"))).changes());
    }

    @Test
    void numbersAndTruthsAreWordsInActsAlone() throws Exception {
        assertEquals(new Operation.Do(new ElementAct.SetValue("a", "b", "12"), ActContext.NONE),
                read("{\"do\":\"set\",\"element\":\"a\",\"feature\":\"b\",\"value\":12}"));
        assertEquals(new Operation.Do(new ElementAct.SetValue("a", "b", "1000.0"), ActContext.NONE),
                read("{\"do\":\"set\",\"element\":\"a\",\"feature\":\"b\",\"value\":1e3}"));
        assertEquals(new Operation.Do(new ElementAct.SetValue("a", "b", "true"), ActContext.NONE),
                read("{\"do\":\"set\",\"element\":\"a\",\"feature\":\"b\",\"value\":true}"));
        assertThrows(Malformed.class,
                () -> read("{\"do\":\"raw-set\",\"element\":\"a\",\"feature\":\"b\",\"value\":12}"));
    }

    @Test
    void whatAnActLeavesOutIsNothing() throws Exception {
        assertEquals(new Operation.Do(new CardAct.CardAdd(null, null, null, null, null), ActContext.NONE),
                read("{\"do\":\"card-add\"}"));
        assertEquals(new Operation.Do(new CardAct.CardUngroup(List.of()), ActContext.NONE),
                read("{\"do\":\"card-ungroup\"}"));
        assertEquals(new Operation.Do(new VoteAct.VoteTotals("v", null, Map.of()), ActContext.NONE),
                read("{\"do\":\"vote-totals\",\"vote\":\"v\",\"totals\":null}"));
        assertEquals(new Operation.Do(new VoteAct.VoteAdd("v", null, null, 3, false, List.of()), ActContext.NONE),
                read("{\"do\":\"vote-add\",\"id\":\"v\",\"dots\":3}"));
    }

    @Test
    void aPositionThatCannotBeIsTheEnd() throws Exception {
        assertEquals(new Operation.Add("a", "f", "v", -1),
                read("{\"do\":\"add\",\"element\":\"a\",\"feature\":\"f\",\"value\":\"v\"}"));
        assertEquals(new Operation.Add("a", "f", "v", -1),
                read("{\"do\":\"add\",\"element\":\"a\",\"feature\":\"f\",\"value\":\"v\",\"index\":-7}"));
        assertEquals(new Operation.Add("a", "f", "v", -1),
                read("{\"do\":\"add\",\"element\":\"a\",\"feature\":\"f\",\"value\":\"v\",\"index\":2147483648}"));
    }

    @Test
    void aRefusalQuotesNothingOfWhatWasSent() {
        Malformed problem = assertThrows(Malformed.class, () ->
                read("{\"do\":\"card-add\",\"id\":[\"un secret\"],\"text\":\"un secret\"}"));
        Malformed torn = assertThrows(Malformed.class, () -> WireJson.read("{\"text\":\"un secret\" \"un secret\"}"));

        assertEquals("id", problem.getMessage());
        assertFalse(torn.getMessage().contains("secret"), torn.getMessage());
        assertNull(problem.getCause());
        assertNull(torn.getCause());
    }

    private static Operation read(String text) throws Malformed {
        return OperationCodec.read(WireJson.read(text));
    }

    private static String nested(int depth) {
        return "{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
    }

    private static String quoted(int length) {
        return "{\"a\":\"" + "a".repeat(length) + "\"}";
    }
}
