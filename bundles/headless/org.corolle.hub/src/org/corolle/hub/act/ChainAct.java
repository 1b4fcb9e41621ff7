// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.RefusedException;
import org.corolle.model.chain.Activity;
import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.Action;

/** Acts that lay out a chain: its rows, its columns, what enters it and what it brings about. */
public sealed interface ChainAct extends Act {

    /** A new chain, of an action if one is named. */
    record ChainAdd(String id, String action, String text) implements ChainAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            Action described = Arguments.optional(index, action, Action.class);
            return new OperationBuilder()
                    .create("chain.ValueChain", id, index.project(), "chains", null, "name", Arguments.words(text),
                    "action", described == null ? null : described.getId()).done();
        }
    }

    /** A new main activity: a row. The kind is its type of resource. */
    record ActivityAdd(String id, String chain, String text, Integer index, String kind) implements ChainAct {
        @Override
        public Operation plan(ModelIndex model, ActContext by) throws RefusedException {
            return Parts.add(model, chain, "chain.MainActivity", "mainActivities", id, text, index, "resourceType",
                    kind);
        }
    }

    /** A new support activity. The kind is its type of resource. */
    record SupportAdd(String id, String chain, String text, Integer index, String kind) implements ChainAct {
        @Override
        public Operation plan(ModelIndex model, ActContext by) throws RefusedException {
            return Parts.add(model, chain, "chain.SupportActivity", "supportActivities", id, text, index,
                    "resourceType", kind);
        }
    }

    /** A new circuit: a column. */
    record CircuitAdd(String id, String chain, String text, Integer index, String kind) implements ChainAct {
        @Override
        public Operation plan(ModelIndex model, ActContext by) throws RefusedException {
            return Parts.add(model, chain, "chain.Circuit", "circuits", id, text, index, "kind", kind);
        }
    }

    /** A new resource. */
    record ResourceAdd(String id, String chain, String text, Integer index, String kind) implements ChainAct {
        @Override
        public Operation plan(ModelIndex model, ActContext by) throws RefusedException {
            return Parts.add(model, chain, "chain.Resource", "resources", id, text, index, "type", kind);
        }
    }

    /** A new domain of impacts. */
    record ImpactDomainAdd(String id, String chain, String text, Integer index) implements ChainAct {
        @Override
        public Operation plan(ModelIndex model, ActContext by) throws RefusedException {
            return Parts.add(model, chain, "chain.ImpactDomain", "impactDomains", id, text, index, "kind", null);
        }
    }

    /** A new impact in a domain. */
    record ImpactAdd(String id, String domain, String text) implements ChainAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            return new OperationBuilder()
                    .create("chain.Impact", id, Arguments.element(index, domain, ImpactDomain.class), "impacts", null,
                    "name", Arguments.words(text)).done();
        }
    }

    /** One more point of what an activity consists of. */
    record ContentAdd(String id, String activity, String text) implements ChainAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            return new OperationBuilder()
                    .create("chain.ActivityContent", id, Arguments.element(index, activity, Activity.class), "contents",
                    null, "name", Arguments.words(text)).done();
        }
    }

    /** What the parts of a chain share. */
    final class Parts {

        private Parts() { }

        static Operation add(ModelIndex model, String chain, String type, String list, String id, String text,
                Integer index, String kindFeature, String kind) throws RefusedException {
            return new OperationBuilder()
                    .create(type, id, Arguments.element(model, chain, ValueChain.class), list,
                    Arguments.position(index), "name", Arguments.words(text), kindFeature, kind).done();
        }
    }
}
