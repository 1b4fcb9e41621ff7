// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import org.corolle.model.chain.Activity;
import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.Action;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Refused;

/** Acts that lay out a chain: its rows, its columns, what enters it and what it brings about. */
public sealed interface ChainAct extends Act {

    /** A new chain, of an action if one is named. */
    record ChainAdd(String id, String action, String text) implements ChainAct {
        @Override
        public Operation plan(ModelIndex index, Circumstance by) throws Refused {
            Action described = Asked.optional(index, action, Action.class);
            return new Plan().create("chain.ValueChain", id, index.project(), "chains", null, "name", Asked.words(text),
                    "action", described == null ? null : described.getId()).done();
        }
    }

    /** A new main activity: a row. The kind is its type of resource. */
    record ActivityAdd(String id, String chain, String text, Integer index, String kind) implements ChainAct {
        @Override
        public Operation plan(ModelIndex model, Circumstance by) throws Refused {
            return Parts.add(model, chain, "chain.MainActivity", "mainActivities", id, text, index, "resourceType", kind);
        }
    }

    /** A new support activity. The kind is its type of resource. */
    record SupportAdd(String id, String chain, String text, Integer index, String kind) implements ChainAct {
        @Override
        public Operation plan(ModelIndex model, Circumstance by) throws Refused {
            return Parts.add(model, chain, "chain.SupportActivity", "supportActivities", id, text, index, "resourceType", kind);
        }
    }

    /** A new circuit: a column. */
    record CircuitAdd(String id, String chain, String text, Integer index, String kind) implements ChainAct {
        @Override
        public Operation plan(ModelIndex model, Circumstance by) throws Refused {
            return Parts.add(model, chain, "chain.Circuit", "circuits", id, text, index, "kind", kind);
        }
    }

    /** A new resource. */
    record ResourceAdd(String id, String chain, String text, Integer index, String kind) implements ChainAct {
        @Override
        public Operation plan(ModelIndex model, Circumstance by) throws Refused {
            return Parts.add(model, chain, "chain.Resource", "resources", id, text, index, "type", kind);
        }
    }

    /** A new domain of impacts. */
    record ImpactDomainAdd(String id, String chain, String text, Integer index) implements ChainAct {
        @Override
        public Operation plan(ModelIndex model, Circumstance by) throws Refused {
            return Parts.add(model, chain, "chain.ImpactDomain", "impactDomains", id, text, index, "kind", null);
        }
    }

    /** A new impact in a domain. */
    record ImpactAdd(String id, String domain, String text) implements ChainAct {
        @Override
        public Operation plan(ModelIndex index, Circumstance by) throws Refused {
            return new Plan().create("chain.Impact", id, Asked.element(index, domain, ImpactDomain.class), "impacts", null,
                    "name", Asked.words(text)).done();
        }
    }

    /** One more point of what an activity consists of. */
    record ContentAdd(String id, String activity, String text) implements ChainAct {
        @Override
        public Operation plan(ModelIndex index, Circumstance by) throws Refused {
            return new Plan().create("chain.ActivityContent", id, Asked.element(index, activity, Activity.class), "contents",
                    null, "name", Asked.words(text)).done();
        }
    }

    /** What the parts of a chain share. */
    final class Parts {

        private Parts() { }

        static Operation add(ModelIndex model, String chain, String type, String list, String id, String text,
                Integer index, String kindFeature, String kind) throws Refused {
            return new Plan().create(type, id, Asked.element(model, chain, ValueChain.class), list, Asked.position(index),
                    "name", Asked.words(text), kindFeature, kind).done();
        }
    }
}
