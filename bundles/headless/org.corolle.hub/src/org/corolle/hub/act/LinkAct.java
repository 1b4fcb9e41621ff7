// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.RefusedException;
import org.corolle.model.chain.Activity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.Element;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Session;

/** Acts that bring people, flows and other readings to what is drawn. */
public sealed interface LinkAct extends Act {

    /** A stakeholder at the flanks of a chain, or in the project alone; one of this very name is not made twice. */
    record StakeholderAdd(String id, String chain, String text) implements LinkAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            ValueChain shown = Arguments.optional(index, chain, ValueChain.class);
            OperationBuilder plan = new OperationBuilder();
            String stakeholder = Stakeholders.named(plan, index, id, text);
            return shown == null ? plan.done() : plan.add(shown.getId(), "stakeholders", stakeholder).done();
        }
    }

    /** Someone carries an activity: the stakeholder of this very name, else a new one. */
    record CarrierAdd(String id, String activity, String text) implements LinkAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            Activity carried = Arguments.element(index, activity, Activity.class);
            OperationBuilder plan = new OperationBuilder();
            String stakeholder = Stakeholders.named(plan, index, id, text);
            return plan.add(carried.getId(), "carriers", stakeholder).done();
        }
    }

    /** Something flows from one element to another. */
    record FlowAdd(String id, String chain, String source, String target, String kind, String text) implements LinkAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            ValueChain drawn = Arguments.element(index, chain, ValueChain.class);
            NamedElement from = Arguments.element(index, source, NamedElement.class);
            NamedElement to = Arguments.element(index, target, NamedElement.class);
            if (from instanceof EvaluationProject || to instanceof EvaluationProject) {
                throw new RefusedException(Reason.WRONG_ELEMENT);
            }
            if (from == to) {
                throw new RefusedException(Reason.FLOW_TO_ITSELF);
            }
            return new OperationBuilder()
                    .create("chain.ValueFlow", id, drawn, "flows", null, "source", from.getId(), "target",
                    to.getId(), "kind", kind, "name",
                            Arguments.fitting(text == null ? "" : text.strip(), Arguments.MAX_LABEL_CHARS)).done();
        }
    }

    /** A second reading of an element, kept beside the first: a disagreement is data. */
    record ReadingAdd(String id, String element, String text) implements LinkAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            Element read = Arguments.element(index, element, Element.class);
            OperationBuilder plan = new OperationBuilder()
                    .create("project.Reading", id, read, "readings", null, "text", Arguments.words(text),
                    "session", Arguments.remembered(index, by.session(), Session.class),
                    "stakeholders", Arguments.remembered(index, by.stakeholder(), Stakeholder.class));
            return plan.done();
        }
    }

    /** Stakeholders by their name. */
    final class Stakeholders {

        private Stakeholders() { }

        static String named(OperationBuilder plan, ModelIndex index, String id, String text) throws RefusedException {
            String name = Arguments.words(text);
            Optional<Stakeholder> there = index.project().getStakeholders().stream()
                    .filter(s -> Arguments.isNamed(s, name)).findFirst();
            if (there.isPresent()) {
                return there.get().getId();
            }
            plan.createUnder("project.Stakeholder", id, index.project().getId(), "stakeholders", null,
                    Map.of("name", List.of(name)));
            return id;
        }
    }
}
