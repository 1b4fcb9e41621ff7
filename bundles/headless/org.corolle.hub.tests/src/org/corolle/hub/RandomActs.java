// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.corolle.hub.act.Act;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.act.CardAct;
import org.corolle.hub.act.CellAct;
import org.corolle.hub.act.ChainAct;
import org.corolle.hub.act.ElementAct;
import org.corolle.hub.act.FrameworkAct;
import org.corolle.hub.act.LayoutAct;
import org.corolle.hub.act.LinkAct;
import org.corolle.hub.act.SessionAct;
import org.corolle.hub.act.VoteAct;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.model.chain.Activity;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.Action;
import org.corolle.model.project.Element;
import org.corolle.model.project.Identified;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.VoteRound;

/** Acts such as a group in a hurry would send, chosen from the copy of the project it has. */
final class RandomActs {

    private static final List<String> WORDS = List.of("lien", "pain", "Habitants", "Qui ?", "récolte");

    private final Random random;
    private List<Identified> all;

    RandomActs(Random random) {
        this.random = random;
    }

    /** Where the project has not yet what the act needs, the hub is to refuse it. */
    Do next(List<Identified> elements) {
        all = elements;
        ActContext by = new ActContext(one(Session.class), word(), "#00aa7" + random.nextInt(10),
                one(Stakeholder.class));
        Act act = all.size() > RandomOperations.LARGE && random.nextInt(3) == 0
                ? new ElementAct.DeleteElement(one(Identified.class))
                : random.nextInt(3) == 0 ? making() : random.nextBoolean() ? onCards() : onChains();
        return new Do(act, by);
    }

    private Act making() {
        switch (random.nextInt(8)) {
            case 0:
                return new FrameworkAct.ActionAdd(id(), word());
            case 1:
                return new ChainAct.ChainAdd(id(), one(Action.class), word());
            case 2:
                return new SessionAct.SessionAdd(id(), word(), "2026-11", word(), "AGORA", null);
            case 3:
                return new SessionAct.AttendanceSet(id(), one(Session.class), one(Stakeholder.class),
                        random.nextInt(20), true, false);
            case 4:
                return new VoteAct.VoteAdd(id(), one(Session.class), word(), 3, random.nextBoolean(),
                        List.of(new VoteAct.Option(id(), word(), one(Contribution.class)),
                                new VoteAct.Option(id(), word(), null)));
            case 5:
                return new VoteAct.VoteTotals(one(VoteRound.class), random.nextInt(9), Map.of());
            case 6:
                return new SessionAct.DecisionAdd(id(), one(Session.class), word(), List.of(one(NamedElement.class)));
            default:
                return new FrameworkAct.PetalAdd(id(), word());
        }
    }

    private Act onCards() {
        List<String> cards = List.of(one(Contribution.class), one(Contribution.class));
        switch (random.nextInt(9)) {
            case 0:
                return new CardAct.CardGroup(id(), cards, word());
            case 1:
                return new CardAct.CardMerge(one(Contribution.class), cards);
            case 2:
                return new CardAct.CardUngroup(cards);
            case 3:
                return new CardAct.CardStatus(cards, List.of("RAW", "RETAINED", "DISCARDED").get(random.nextInt(3)));
            case 4:
                return new CardAct.CardMove(cards.get(0), one(Dimension.class));
            case 5:
                return new LayoutAct.PlaceElement("FLOWER", one(Action.class), cards.get(0), random.nextInt(900),
                        random.nextInt(900));
            case 6:
                return new LayoutAct.UnplaceElement("FLOWER", one(Action.class), cards.get(0));
            case 7:
                return new ElementAct.WriteAll(cards.get(0), "name", word());
            default:
                return new CardAct.CardAdd(id(), one(Action.class), one(Dimension.class), word(), "IDEA");
        }
    }

    private Act onChains() {
        MainActivity row = any(MainActivity.class);
        String chain = row != null && row.eContainer() instanceof ValueChain c ? c.getId() : one(ValueChain.class);
        String activity = row == null ? "" : row.getId();
        switch (random.nextInt(10)) {
            case 0:
                return new ChainAct.ActivityAdd(id(), chain, word(), random.nextInt(4), null);
            case 1:
                return new ChainAct.CircuitAdd(id(), chain, word(), null, "GIFT");
            case 2:
                return new CellAct.CellStatus(id(), chain, activity, one(Circuit.class), "PLANNED");
            case 3:
                return new LinkAct.CarrierAdd(id(), one(Activity.class), word());
            case 4:
                return new LinkAct.StakeholderAdd(id(), chain, word());
            case 5:
                return new LinkAct.FlowAdd(id(), chain, one(NamedElement.class), activity, null, word());
            case 6:
                return new LinkAct.ReadingAdd(id(), one(Element.class), word());
            case 7:
                return new ElementAct.ReorderElement(one(Identified.class), random.nextInt(4));
            case 8:
                return random.nextInt(6) == 0 ? new ElementAct.DeleteElement(one(Identified.class))
                        : new ElementAct.SetValue(activity, "name", word());
            default:
                return new CellAct.CellWrite(id(), chain, activity, one(Circuit.class), word());
        }
    }

    private String one(Class<? extends Identified> type) {
        Identified found = any(type);
        return found == null ? "" : found.getId();
    }

    private <T extends Identified> T any(Class<T> type) {
        int start = random.nextInt(all.size());
        for (int i = 0; i < Math.min(all.size(), 100); i++) {
            Identified element = all.get((start + i) % all.size());
            if (type.isInstance(element)) {
                return type.cast(element);
            }
        }
        return null;
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
