// SPDX-License-Identifier: EPL-2.0
package org.corolle.room;

import java.util.Optional;
import java.util.function.Supplier;

import org.corolle.hub.act.Act;
import org.corolle.hub.act.CardAct;
import org.corolle.hub.act.ElementAct;
import org.corolle.hub.act.LayoutAct;
import org.corolle.hub.act.LinkAct;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation.Batch;
import org.corolle.hub.operation.Operation.Computed;
import org.corolle.hub.operation.Operation.Do;
import org.corolle.hub.operation.Operation.Redo;
import org.corolle.hub.operation.Operation.Undo;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.OperationStructureVisitor;
import org.corolle.hub.operation.Refusal;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.project.Identified;
import org.corolle.model.workshop.Contribution;
import org.corolle.room.state.Phase;

/** Who may do what, by role and phase. What is not named here is not allowed. */
final class RoomPermissions {

    private final Supplier<Phase> phase;
    private final Authors authors;

    RoomPermissions(Supplier<Phase> phase, Authors authors) {
        this.phase = phase;
        this.authors = authors;
    }

    /**
     * Who has made what is known at once, for the next act may be about it; an element that is taken back is nobody's.
     */
    void note(Delta delta) {
        authors.note(delta);
    }

    Optional<Refusal> check(Participant sender, Operation operation, ModelIndex project) {
        Phase now = phase.get();
        if (sender.role() == Role.FACILITATOR || sender.role() == Role.SCRIBE && now != Phase.CLOSED) {
            return Optional.empty();
        }
        if (sender.role() == Role.PROJECTOR) {
            return refused(Reason.NOT_ALLOWED);
        }
        if (now == Phase.CLOSED || now == Phase.LOOK || now == Phase.VOTE) {
            return refused(Reason.NOT_IN_THIS_PHASE);
        }
        return operation.accept(new ByParticipant(sender, now, project));
    }

    /**
     * A participant does acts and takes them back; what is made of several, or has no words of the method, is for
     * others.
     */
    private final class ByParticipant extends OperationStructureVisitor<Optional<Refusal>, RuntimeException> {

        private final Participant sender;
        private final Phase now;
        private final ModelIndex project;

        ByParticipant(Participant sender, Phase now, ModelIndex project) {
            this.sender = sender;
            this.now = now;
            this.project = project;
        }

        @Override
        public Optional<Refusal> act(Do operation) {
            return operation.act() instanceof Act act ? participant(sender, now, act, project)
                    : refused(Reason.NOT_ALLOWED);
        }

        @Override
        public Optional<Refusal> undo(Undo operation) {
            return Optional.empty();
        }

        @Override
        public Optional<Refusal> redo(Redo operation) {
            return Optional.empty();
        }

        @Override
        protected Optional<Refusal> elementary(Operation operation) {
            return refused(Reason.NOT_ALLOWED);
        }

        @Override
        public Optional<Refusal> computed(Computed operation) {
            return refused(Reason.NOT_ALLOWED);
        }

        @Override
        public Optional<Refusal> batch(Batch operation) {
            return refused(Reason.NOT_ALLOWED);
        }
    }

    private Optional<Refusal> participant(Participant sender, Phase now, Act act, ModelIndex project) {
        switch (now) {
            case ADD_CARDS:
                return adding(sender, act, project);
            case GROUP:
                return grouping(act, project);
            default:
                return connecting(sender, act, project);
        }
    }

    private Optional<Refusal> adding(Participant sender, Act act, ModelIndex project) {
        if (act instanceof CardAct.CardAdd || act instanceof LinkAct.ReadingAdd) {
            return Optional.empty();
        }
        String card = act instanceof CardAct.CardKind a ? a.card() : act instanceof CardAct.CardMove a ? a.card()
                : act instanceof ElementAct.DeleteElement a ? a.element() : written(act);
        return card == null ? refused(Reason.NOT_IN_THIS_PHASE) : own(sender, card, Contribution.class, project);
    }

    private static Optional<Refusal> grouping(Act act, ModelIndex project) {
        if (act instanceof CardAct.CardGroup || act instanceof CardAct.CardMerge || act instanceof CardAct.CardUngroup
                || act instanceof CardAct.CardMove) {
            return Optional.empty();
        }
        boolean card = act instanceof LayoutAct a
                && project.find(a.element()).filter(Contribution.class::isInstance).isPresent();
        return card ? Optional.empty() : refused(Reason.NOT_IN_THIS_PHASE);
    }

    private Optional<Refusal> connecting(Participant sender, Act act, ModelIndex project) {
        if (act instanceof LinkAct.FlowAdd || act instanceof LinkAct.ReadingAdd) {
            return Optional.empty();
        }
        String flow = written(act);
        return flow == null ? refused(Reason.NOT_IN_THIS_PHASE) : own(sender, flow, ValueFlow.class, project);
    }

    private Optional<Refusal> own(Participant sender, String id, Class<?> type, ModelIndex project) {
        Optional<Identified> element = project.find(id);
        if (element.isEmpty()) {
            return refused(Reason.NO_SUCH_ELEMENT);
        }
        if (!type.isInstance(element.get())) {
            return refused(Reason.NOT_IN_THIS_PHASE);
        }
        return authors.made(sender.id(), id) ? Optional.empty() : refused(Reason.NOT_YOURS);
    }

    /** The element whose own words are written, else null. */
    private static String written(Act act) {
        if (act instanceof ElementAct.Write a && "name".equals(a.feature())) {
            return a.element();
        }
        return act instanceof ElementAct.WriteAll a && "name".equals(a.feature()) ? a.element() : null;
    }

    private static Optional<Refusal> refused(Reason reason) {
        return Optional.of(Refusal.of(reason));
    }
}
