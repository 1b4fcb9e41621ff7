// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import static org.corolle.hub.HubBench.ACTION;
import static org.corolle.hub.HubBench.CARD;
import static org.corolle.hub.HubBench.CHAIN;
import static org.corolle.hub.HubBench.COLUMN;
import static org.corolle.hub.HubBench.DOMAIN;
import static org.corolle.hub.HubBench.NO;
import static org.corolle.hub.HubBench.OTHER_PETAL;
import static org.corolle.hub.HubBench.OTHER_ROW;
import static org.corolle.hub.HubBench.PEOPLE;
import static org.corolle.hub.HubBench.PETAL;
import static org.corolle.hub.HubBench.PROJECT;
import static org.corolle.hub.HubBench.RESOURCE;
import static org.corolle.hub.HubBench.ROW;
import static org.corolle.hub.HubBench.SECOND;
import static org.corolle.hub.HubBench.SESSION;
import static org.corolle.hub.HubBench.SUPPORT;
import static org.corolle.hub.HubBench.THIRD;
import static org.corolle.hub.HubBench.VOTE;
import static org.corolle.hub.HubBench.YES;
import static org.corolle.hub.HubBench.id;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.corolle.hub.act.VoteAct.Option;
import org.corolle.hub.text.TextEdit;

/** One example or more of each act, made for the bench's project. */
public final class ActExamples {

    private ActExamples() { }

    public static Stream<Act> acts() {
        return Stream.of(onCards(), onChains(), onElements(), onSessions()).flatMap(List::stream);
    }

    private static List<Act> onCards() {
        return List.of(new CardAct.CardAdd(id(100), ACTION, PETAL, " On se parle à nouveau. ", "VERBATIM"),
                new CardAct.CardAdd(id(100), ACTION, PETAL, "On se parle.", null),
                new CardAct.CardMove(CARD, OTHER_PETAL), new CardAct.CardKind(CARD, "IDEA"),
                new CardAct.CardStatus(List.of(CARD, SECOND), "RETAINED"),
                new CardAct.CardGroup(id(100), List.of(CARD, SECOND, THIRD), "Ensemble"),
                new CardAct.CardMerge(CARD, List.of(SECOND, THIRD)),
                new LayoutAct.PlaceElement("FLOWER", ACTION, CARD, 12.25, -30),
                        new LayoutAct.PlaceElement("chain", CHAIN, ROW, 0, 5),
                new LinkAct.ReadingAdd(id(100), CARD, "Nous le voyons autrement."));
    }

    private static List<Act> onChains() {
        return List.of(new CellAct.CellWrite(id(100), CHAIN, ROW, COLUMN, "Qui collecte ?"),
                new CellAct.CellStatus(id(100), CHAIN, OTHER_ROW, COLUMN, "PLANNED"),
                new ChainAct.ActivityAdd(id(100), CHAIN, "Distribuer", 1, "LOGISTIC"),
                new ChainAct.SupportAdd(id(100), CHAIN, "Animer", null, null),
                new ChainAct.CircuitAdd(id(100), CHAIN, "Marché", 0, "MARKET"),
                new ChainAct.ResourceAdd(id(100), CHAIN, "Temps", 99, "HUMAN"),
                new ChainAct.ImpactDomainAdd(id(100), CHAIN, "Santé", null),
                new ChainAct.ImpactAdd(id(100), DOMAIN, "Moins de solitude"),
                new ChainAct.ContentAdd(id(100), SUPPORT, "Comité mensuel"),
                        new ChainAct.ChainAdd(id(100), ACTION, "Chaîne 2"),
                new LinkAct.StakeholderAdd(id(100), CHAIN, "Épicerie"),
                        new LinkAct.StakeholderAdd(id(100), CHAIN, "Habitants"),
                new LinkAct.StakeholderAdd(id(100), null, "Mairie"), new LinkAct.CarrierAdd(id(100), ROW, "Bénévoles"),
                new LinkAct.CarrierAdd(id(100), ROW, "Habitants"),
                new LinkAct.FlowAdd(id(100), CHAIN, RESOURCE, ROW, "GIFT", "cagettes"),
                new LinkAct.FlowAdd(id(100), CHAIN, ROW, DOMAIN, null, null));
    }

    private static List<Act> onElements() {
        return List.of(new ElementAct.Write(CARD, "name", 0, TextEdit.splice("Une carte", 9, 0, " verte")),
                new ElementAct.WriteAll(PROJECT, "name", "Démarche"),
                        new ElementAct.WriteAll(ROW, "description", "Tout"),
                new ElementAct.SetValue(CARD, "dimension", null), new ElementAct.SetValue(PETAL, "colour", "#123456"),
                new ElementAct.DeleteElement(ROW), new ElementAct.DeleteElement(PETAL),
                        new ElementAct.DeleteElement(SESSION),
                new ElementAct.ReorderElement(OTHER_ROW, 0), new FrameworkAct.PetalAdd(id(100), "Pétale C"),
                new FrameworkAct.ActionAdd(id(100), "Jardin partagé"));
    }

    private static List<Act> onSessions() {
        return List.of(new SessionAct.SessionAdd(id(100), "Agora 2", "2026-11-21", "Maison de quartier", "AGORA",
                ACTION), new SessionAct.AttendanceSet(id(100), SESSION, PEOPLE, 12, null, null),
                new SessionAct.AttendanceSet(id(100), null, PEOPLE, null, true, true),
                new SessionAct.DecisionAdd(id(100), SESSION, "On continue", List.of(CARD, ROW)),
                new SessionAct.DisagreementAdd(id(100), "", "Le prix", List.of(COLUMN)),
                new VoteAct.VoteAdd(id(100), SESSION, "Lequel ?", 3, true,
                        List.of(new Option(id(101), "", CARD), new Option(id(102), "Aucun", null))),
                new VoteAct.VoteTotals(VOTE, 5, Map.of(YES, 4, NO, 1)));
    }
}
