// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import static org.corolle.hub.HubBench.ACTION;
import static org.corolle.hub.HubBench.CARD;
import static org.corolle.hub.HubBench.CHAIN;
import static org.corolle.hub.HubBench.COLUMN;
import static org.corolle.hub.HubBench.OTHER_PETAL;
import static org.corolle.hub.HubBench.PETAL;
import static org.corolle.hub.HubBench.ROW;
import static org.corolle.hub.HubBench.id;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.corolle.hub.HubBench;
import org.corolle.hub.operation.Operation.Undo;
import org.corolle.hub.text.TextEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an act costs the hub in a project of 5,000 cards: well under a millisecond of processor time, whatever it is.
 */
final class ActCostTest {

    private static final int CARDS = 5_000;
    private static final int TIMES = 300;
    private static final double MOST_MILLISECONDS = 1;

    private static HubBench bench;

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void staysSmallInALargeProject(String name, IntFunction<Act> act) throws Exception {
        HubBench large = large();
        for (int i = 0; i < TIMES; i++) {
            large.by("ada", act.apply(10_000 + i));
            large.by("ada", new Undo());
        }
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < TIMES; i++) {
            large.by("ada", act.apply(20_000 + i));
        }
        double each = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6 / TIMES;
        System.out.printf("  %s: %.3f ms%n", name, each);
        for (int i = 0; i < TIMES; i++) {
            large.by("ada", new Undo());
        }

        assertTrue(each < MOST_MILLISECONDS, name + ": " + each + " ms");
    }

    static Stream<Object[]> acts() {
        return Stream.of(of("card-add", i -> new CardAct.CardAdd(id(i), ACTION, PETAL, "Une idée", "IDEA")),
                of("card-move", i -> new CardAct.CardMove(id(i % CARDS + 50_000), OTHER_PETAL)),
                of("card-group", i -> new CardAct.CardGroup(id(i), List.of(id(i % CARDS + 50_000), CARD), "Ensemble")),
                of("place", i -> new LayoutAct.PlaceElement("FLOWER", ACTION, id(i % CARDS + 50_000), i, i)),
                of("write-all", i -> new ElementAct.WriteAll(id(i % CARDS + 50_000), "name", "Mots " + i)),
                of("cell-write", i -> new CellAct.CellWrite(id(90), CHAIN, ROW, COLUMN, "Mots " + i)),
                of("reading-add", i -> new LinkAct.ReadingAdd(id(i), CARD, "Autrement")),
                of("delete", i -> new ElementAct.DeleteElement(id(i % CARDS + 50_000))),
                of("write", i -> new ElementAct.Write(ROW, "name", bench.number(), TextEdit.splice(bench.find(ROW,
                        org.corolle.model.chain.MainActivity.class).getName(), 0, 0, "x"))));
    }

    private static HubBench large() throws Exception {
        if (bench == null) {
            bench = new HubBench();
            for (int i = 0; i < CARDS; i++) {
                bench.by("many", new CardAct.CardAdd(id(50_000 + i), ACTION, PETAL, "Carte " + i, null));
                bench.by("many", new LayoutAct.PlaceElement("FLOWER", ACTION, id(50_000 + i), i, i));
            }
        }
        return bench;
    }

    private static Object[] of(String name, IntFunction<Act> act) {
        return new Object[] {name, act};
    }
}
