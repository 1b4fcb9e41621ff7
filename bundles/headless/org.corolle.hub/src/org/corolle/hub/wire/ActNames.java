// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.hub.act.Act;
import org.corolle.hub.act.CardAct;
import org.corolle.hub.act.CellAct;
import org.corolle.hub.act.ChainAct;
import org.corolle.hub.act.ElementAct;
import org.corolle.hub.act.FrameworkAct;
import org.corolle.hub.act.LayoutAct;
import org.corolle.hub.act.LinkAct;
import org.corolle.hub.act.SessionAct;
import org.corolle.hub.act.VoteAct;

/**
 * The names that acts have on the wire, in their field {@code do}. Once given, a name stays: boards of old pages know
 * it.
 */
final class ActNames {

    static final Map<String, Class<? extends Act>> KINDS = Map.ofEntries(
            entry("card-add", CardAct.CardAdd.class), entry("card-move", CardAct.CardMove.class),
            entry("card-kind", CardAct.CardKind.class), entry("card-status", CardAct.CardStatus.class),
            entry("card-group", CardAct.CardGroup.class), entry("card-merge", CardAct.CardMerge.class),
            entry("card-ungroup", CardAct.CardUngroup.class),
            entry("cell-write", CellAct.CellWrite.class), entry("cell-status", CellAct.CellStatus.class),
            entry("chain-add", ChainAct.ChainAdd.class), entry("activity-add", ChainAct.ActivityAdd.class),
            entry("support-add", ChainAct.SupportAdd.class), entry("circuit-add", ChainAct.CircuitAdd.class),
            entry("resource-add", ChainAct.ResourceAdd.class),
            entry("impact-domain-add", ChainAct.ImpactDomainAdd.class), entry("impact-add", ChainAct.ImpactAdd.class),
            entry("content-add", ChainAct.ContentAdd.class),
            entry("write", ElementAct.Write.class), entry("write-all", ElementAct.WriteAll.class),
            entry("set", ElementAct.SetValue.class), entry("delete", ElementAct.DeleteElement.class),
            entry("reorder", ElementAct.ReorderElement.class),
            entry("petal-add", FrameworkAct.PetalAdd.class), entry("action-add", FrameworkAct.ActionAdd.class),
            entry("place", LayoutAct.PlaceElement.class), entry("unplace", LayoutAct.UnplaceElement.class),
            entry("stakeholder-add", LinkAct.StakeholderAdd.class), entry("carrier-add", LinkAct.CarrierAdd.class),
            entry("flow-add", LinkAct.FlowAdd.class), entry("reading-add", LinkAct.ReadingAdd.class),
            entry("session-add", SessionAct.SessionAdd.class), entry("attendance", SessionAct.AttendanceSet.class),
            entry("decision-add", SessionAct.DecisionAdd.class),
                    entry("disagreement-add", SessionAct.DisagreementAdd.class),
            entry("vote-add", VoteAct.VoteAdd.class), entry("vote-totals", VoteAct.VoteTotals.class));

    private static final Map<Class<?>, String> NAMES = names();

    private ActNames() { }

    static String of(Act act) {
        return NAMES.get(act.getClass());
    }

    static List<String> sorted() {
        return KINDS.keySet().stream().sorted().toList();
    }

    private static Map<Class<?>, String> names() {
        Map<Class<?>, String> names = new HashMap<>();
        KINDS.forEach((name, kind) -> names.put(kind, name));
        return names;
    }
}
