// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import java.util.LinkedHashSet;
import java.util.List;

import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.RefusedException;
import org.corolle.model.framework.Dimension;
import org.corolle.model.layout.DiagramKind;
import org.corolle.model.layout.DiagramLayout;
import org.corolle.model.layout.Placement;
import org.corolle.model.project.Action;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.Session;

/** Acts on the cards of a flower. */
public sealed interface CardAct extends Act {

    /** A new card in a petal. Its group, its session and its stakeholder are those of its sender. */
    record CardAdd(String id, String action, String dimension, String text, String kind) implements CardAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            Action action = Arguments.element(index, this.action, Action.class);
            Dimension petal = Arguments.element(index, dimension, Dimension.class);
            return Cards.create(new OperationBuilder(), index, by, id, action, petal, text, kind).done();
        }
    }

    /** The card goes to another petal, where it finds its place anew. */
    record CardMove(String card, String dimension) implements CardAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            Contribution card = Arguments.element(index, this.card, Contribution.class);
            Dimension petal = Arguments.element(index, dimension, Dimension.class);
            OperationBuilder plan = new OperationBuilder();
            if (card.getDimension() != petal) {
                plan.set(card, "dimension", petal.getId());
                Cards.flowerPlacements(index, card).forEach(plan::delete);
            }
            return plan.done();
        }
    }

    /** What the card says: an effect, an example, a quote, an idea, a disagreement. */
    record CardKind(String card, String value) implements CardAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            return new OperationBuilder().set(Arguments.element(index, card, Contribution.class), "kind", value).done();
        }
    }

    /** Accepts, discards or restores cards. A card that another had taken up stands for itself again. */
    record CardStatus(List<String> cards, String value) implements CardAct {
        public CardStatus {
            cards = List.copyOf(cards);
        }

        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            if (!List.of("RAW", "RETAINED", "DISCARDED").contains(value)) {
                throw new RefusedException(Reason.WRONG_VALUE, value, "status");
            }
            OperationBuilder plan = new OperationBuilder();
            for (Contribution card : Arguments.some(index, cards, Contribution.class)) {
                plan.set(card, "status", value).set(card, "mergedInto", null);
            }
            return plan.done();
        }
    }

    /** A new card takes these up; it stands in the petal of the first. */
    record CardGroup(String id, List<String> cards, String text) implements CardAct {
        public CardGroup {
            cards = List.copyOf(cards);
        }

        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            List<Contribution> taken = Arguments.some(index, cards, Contribution.class);
            Contribution first = taken.get(0);
            OperationBuilder plan = new OperationBuilder();
            Cards.create(plan, index, by, id, first.getAction(), first.getDimension(), text, first.getKind()
                    .getLiteral());
            taken.forEach(card -> Cards.takeUp(plan, card, id));
            return plan.done();
        }
    }

    /** One card takes up the others. */
    record CardMerge(String into, List<String> cards) implements CardAct {
        public CardMerge {
            cards = List.copyOf(cards);
        }

        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            Contribution into = Arguments.element(index, this.into, Contribution.class);
            OperationBuilder plan = new OperationBuilder();
            for (Contribution card : Arguments.some(index, cards, Contribution.class)) {
                Cards.checkNoCircle(card, into);
                Cards.takeUp(plan, card, into.getId());
            }
            return plan.done();
        }
    }

    /** These cards stand for themselves again; a card that took up others lets them go. */
    record CardUngroup(List<String> cards) implements CardAct {
        public CardUngroup {
            cards = List.copyOf(cards);
        }

        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            LinkedHashSet<Contribution> free = new LinkedHashSet<>();
            for (Contribution card : Arguments.some(index, cards, Contribution.class)) {
                if (card.getMergedInto() != null) {
                    free.add(card);
                } else {
                    free.addAll(Cards.takenUpBy(index, card));
                }
            }
            OperationBuilder plan = new OperationBuilder();
            free.forEach(card -> Cards.letGo(plan, card));
            return plan.done();
        }
    }

    /** What several of these acts share. */
    final class Cards {

        private Cards() { }

        static OperationBuilder create(OperationBuilder plan, ModelIndex index, ActContext by, String id,
                Action action, Dimension petal, String text, String kind) throws RefusedException {
            boolean colour = by.colour() != null && by.colour().matches("#[0-9a-fA-F]{6}");
            return plan.create("workshop.Contribution", id, index.project(), "contributions", null,
                    "name", Arguments.words(text), "kind", kind,
                    "action", action == null ? null : action.getId(), "dimension", petal == null ? null : petal.getId(),
                    "session", Arguments.remembered(index, by.session(), Session.class),
                    "stakeholder", Arguments.remembered(index, by.stakeholder(), Stakeholder.class),
                    "groupLabel", by.group(), "groupColour", colour ? by.colour() : null);
        }

        static void takeUp(OperationBuilder plan, Contribution card, String into) {
            plan.set(card, "mergedInto", into).set(card, "status", "GROUPED");
        }

        static void letGo(OperationBuilder plan, Contribution card) {
            plan.set(card, "mergedInto", null).set(card, "status", "RAW");
        }

        static List<Contribution> takenUpBy(ModelIndex index, Contribution card) {
            return index.referencesTo(card).stream()
                    .filter(s -> s.getEStructuralFeature().getName().equals("mergedInto"))
                    .map(s -> (Contribution) s.getEObject()).toList();
        }

        static List<Placement> flowerPlacements(ModelIndex index, Contribution card) {
            return LayoutAct.Layouts.placementsOf(index, card).stream()
                    .filter(p -> ((DiagramLayout) p.eContainer()).getDiagram()
                            == DiagramKind.FLOWER).toList();
        }

        static void checkNoCircle(Contribution card, Contribution into) throws RefusedException {
            LinkedHashSet<Contribution> seen = new LinkedHashSet<>();
            for (Contribution up = into; up != null && seen.add(up); up = up.getMergedInto()) {
                if (up == card) {
                    throw new RefusedException(Reason.IN_A_CIRCLE);
                }
            }
        }
    }
}
