// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import static org.corolle.room.RoomBench.ACTION;
import static org.corolle.room.RoomBench.CARD;
import static org.corolle.room.RoomBench.CHAIN;
import static org.corolle.room.RoomBench.COLUMN;
import static org.corolle.room.RoomBench.ROW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.corolle.hub.Answer;
import org.corolle.hub.act.Act;
import org.corolle.hub.act.CellAct;
import org.corolle.hub.act.LayoutAct;
import org.corolle.hub.act.LinkAct;
import org.corolle.hub.change.Participant.Role;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.EvaluationProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many do the same thing in the same moment, from threads of their own: it is done once and nobody's words are lost.
 */
final class AtOnceTest {

    private static final int MANY = 24;

    @TempDir
    Path folder;

    @Test
    void manyMakeOneCellOneStakeholderOnePlace() throws Exception {
        try (RoomBench bench = new RoomBench(folder)) {
            everyone(bench, i -> new CellAct.CellWrite(id(), CHAIN, ROW, COLUMN, "mots" + i));
            everyone(bench, i -> new LinkAct.CarrierAdd(id(), ROW, "Épicerie"));
            everyone(bench, i -> new LayoutAct.PlaceElement("FLOWER", ACTION, CARD, i, i));

            EvaluationProject project = bench.project();
            ValueChain chain = project.getChains().get(0);
            assertEquals(List.of(1, 2, 1, 1), List.of(chain.getCells().size(), project.getStakeholders().size(),
                    project.getLayouts().size(), project.getLayouts().get(0).getPlacements().size()));
            assertEquals(IntStream.range(0, MANY).mapToObj(i -> "mots" + i).collect(Collectors.toSet()),
                    Set.of(chain.getCells().get(0).getName().split("\n")));
        }
    }

    private static void everyone(RoomBench bench, IntFunction<Act> act) {
        List<Answer> answers = IntStream.range(0, MANY).parallel()
                .mapToObj(i -> bench.does(bench.room.participant("p" + i, Role.SCRIBE), act.apply(i))).toList();
        answers.forEach(RoomBench::assertAccepted);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
