// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import static org.corolle.hub.HubBench.ACTION;
import static org.corolle.hub.HubBench.CARD;
import static org.corolle.hub.HubBench.CHAIN;
import static org.corolle.hub.HubBench.COLUMN;
import static org.corolle.hub.HubBench.OTHER_PETAL;
import static org.corolle.hub.HubBench.PETAL;
import static org.corolle.hub.HubBench.RESOURCE;
import static org.corolle.hub.HubBench.ROW;
import static org.corolle.hub.HubBench.SECOND;
import static org.corolle.hub.HubBench.THIRD;
import static org.corolle.hub.HubBench.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.corolle.hub.HubBench;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation.Batch;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.hub.operation.Operation.Undo;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionStatus;
import org.junit.jupiter.api.Test;

/** What acts mean where it is not plain: when two come at once, when something hangs on something. */
final class ActMeaningTest {

    private final HubBench bench = new HubBench();

    @Test
    void twoWhoWriteOneEmptyCellAtOnceMakeOneCellAndLoseNoLetter() throws Exception {
        bench.by("ada", new CellAct.CellWrite(id(100), CHAIN, ROW, COLUMN, "Invendus"));
        bench.by("bob", new CellAct.CellWrite(id(101), CHAIN, ROW, COLUMN, "Glanage"));

        ChainCell cell = chain().getCells().get(0);
        assertEquals(List.of(1, id(100), "Invendus\nGlanage"),
                List.of(chain().getCells().size(), cell.getId(), cell.getName()));

        bench.by("ada", new CellAct.CellWrite(id(100), CHAIN, ROW, COLUMN, "Invendus et glanage"));
        assertEquals("Invendus et glanage", cell.getName());
        bench.by("ada", new CellAct.CellWrite(id(100), CHAIN, ROW, COLUMN, " "));
        assertNull(cell.getName());
    }

    @Test
    void aQuestionInACellIsToBeDiscussed() throws Exception {
        bench.by("ada", new CellAct.CellWrite(id(100), CHAIN, ROW, COLUMN, "Qui collecte\u00a0?"));

        assertEquals("TO_DISCUSS", bench.find(id(100), ChainCell.class).getStatus().getLiteral());
    }

    @Test
    void aCardThatMovesToAnotherPetalFindsItsPlaceAnew() throws Exception {
        bench.by("ada", new LayoutAct.PlaceElement("FLOWER", ACTION, CARD, 1, 2));
        bench.by("bob", new LayoutAct.PlaceElement("FLOWER", ACTION, SECOND, 3, 4));
        assertEquals(1, bench.index().project().getLayouts().size());

        bench.by("ada", new CardAct.CardMove(CARD, OTHER_PETAL));

        assertEquals(List.of(SECOND), bench.index().project().getLayouts().get(0).getPlacements().stream()
                .map(p -> p.getElement().getId()).toList());
    }

    @Test
    void aPlaceThatWasGivenUpAndTakenBackIsNotDeletedTwice() throws Exception {
        bench.by("bob", new LayoutAct.PlaceElement("FLOWER", ACTION, CARD, 1, 2));
        bench.by("ada", new CardAct.CardMove(CARD, OTHER_PETAL));
        bench.by("ada", new Undo());

        bench.by("ada", new ElementAct.DeleteElement(CARD));

        assertTrue(bench.index().project().getLayouts().get(0).getPlacements().isEmpty());
    }

    @Test
    void aGroupStandsWhereItsFirstCardStoodAndIsItsSendersOwn() throws Exception {
        bench.by("ada", new CardAct.CardGroup(id(100), List.of(SECOND, CARD), "Ensemble"));

        Contribution group = card(id(100));
        assertEquals(List.of("Ensemble", PETAL, "Soleil"),
                List.of(group.getName(), group.getDimension().getId(), group.getGroupLabel()));
        assertEquals(List.of(ContributionStatus.GROUPED, group),
                List.of(card(CARD).getStatus(), card(CARD).getMergedInto()));
    }

    @Test
    void whoDeletesAGroupLetsItsCardsGo() throws Exception {
        bench.by("ada", new CardAct.CardGroup(id(100), List.of(SECOND, CARD), "Ensemble"));

        bench.by("ada", new ElementAct.DeleteElement(id(100)));

        assertEquals(ContributionStatus.RAW, card(CARD).getStatus());
        assertNull(card(CARD).getMergedInto());
    }

    @Test
    void withARowGoItsCellsItsFlowsAndItsPlaceAndUndoBringsAllBack() throws Exception {
        bench.by("bob", new CellAct.CellWrite(id(100), CHAIN, ROW, COLUMN, "Invendus"));
        bench.by("bob", new LinkAct.FlowAdd(id(101), CHAIN, RESOURCE, ROW, null, null));
        bench.by("bob", new LinkAct.FlowAdd(id(102), CHAIN, id(100), RESOURCE, null, null));
        bench.by("bob", new LayoutAct.PlaceElement("CHAIN", CHAIN, ROW, 1, 2));
        bench.by("bob", new LinkAct.ReadingAdd(id(103), id(100), "Pas tous"));
        String before = bench.xmi();

        bench.by("ada", new ElementAct.DeleteElement(ROW));
        assertTrue(chain().getCells().isEmpty() && chain().getFlows().isEmpty());
        assertTrue(bench.index().project().getLayouts().get(0).getPlacements().isEmpty());

        bench.by("ada", new Undo());
        assertEquals(before, bench.xmi());
    }

    @Test
    void aCarrierOfThisVeryNameIsNotMadeTwice() throws Exception {
        bench.by("ada", new LinkAct.CarrierAdd(id(100), ROW, " Habitants "));
        bench.by("bob", new LinkAct.CarrierAdd(id(101), ROW, "Épicerie"));
        bench.by("eve", new LinkAct.StakeholderAdd(id(102), CHAIN, "Épicerie"));

        assertEquals(List.of("Habitants", "Épicerie"), bench.find(ROW, MainActivity.class).getCarriers().stream()
                .map(s -> s.getName()).toList());
        assertEquals(2, bench.index().project().getStakeholders().size());
        assertEquals(id(101), chain().getStakeholders().get(0).getId());
    }

    @Test
    void aCardWhoseSessionIsGoneIsKeptAllTheSame() throws Exception {
        bench.by("ada", new ElementAct.DeleteElement(HubBench.SESSION));
        bench.by("bob", new CardAct.CardAdd(id(100), ACTION, PETAL, "Oui", null));

        assertNull(card(id(100)).getSession());
    }

    @Test
    void whoRestoresACardTakesItOutOfItsGroup() throws Exception {
        bench.by("ada", new CardAct.CardMerge(CARD, List.of(SECOND, THIRD)));
        bench.by("ada", new CardAct.CardStatus(List.of(SECOND), "RAW"));

        assertNull(card(SECOND).getMergedInto());
        assertEquals(card(CARD), card(THIRD).getMergedInto());
    }

    @Test
    void actsInABatchSeeWhatTheEarlierOnesDid() throws Exception {
        String before = bench.xmi();
        bench.by("ada", new Batch(List.of(new Do(new FrameworkAct.ActionAdd(id(100), "Jardin"), HubBench.SUN),
                new Do(new FrameworkAct.PetalAdd(id(101), "Lien"), HubBench.SUN),
                new Do(new CardAct.CardAdd(id(102), id(100), id(101), "Oui", null), HubBench.SUN))));
        assertEquals("Jardin", card(id(102)).getAction().getName());

        bench.by("ada", new Undo());
        assertEquals(before, bench.xmi());
    }

    @Test
    void theSenderCannotSayItsOwnCircumstance() {
        ActContext moon = new ActContext("", "Lune", "#000000", "");
        Do claimed = new Do(new FrameworkAct.ActionAdd(id(100), "Jardin"), moon);

        assertEquals(new Batch(List.of(new Do(claimed.act(), HubBench.SUN))),
                HubBench.SUN.stamp(new Batch(List.of(claimed))));
    }

    private ValueChain chain() {
        return bench.find(CHAIN, ValueChain.class);
    }

    private Contribution card(String id) {
        return bench.find(id, Contribution.class);
    }
}
