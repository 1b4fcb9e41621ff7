// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.map;

import java.util.Optional;

import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.project.NamedElement;

/**
 * What leads from one to another.
 *
 * @param key  stable: the id of the flow, else of both ends
 * @param flow empty where a contribution or a benefit says it
 */
record MapLink(String key, Kind kind, NamedElement source, NamedElement target, Optional<ValueFlow> flow) {

    /** What a link says when no flow does. */
    enum Kind {
        BRINGS, GAINS, FLOW
    }

    static MapLink flow(ValueFlow flow, NamedElement source, NamedElement target) {
        return new MapLink(NodeBuilder.id(flow), Kind.FLOW, source, target, Optional.of(flow));
    }

    static MapLink brings(NamedElement source, NamedElement target) {
        return new MapLink(NodeBuilder.id(source) + ":" + NodeBuilder.id(target), Kind.BRINGS, source, target,
                Optional.empty());
    }

    static MapLink gains(NamedElement source, NamedElement target) {
        return new MapLink(NodeBuilder.id(source) + ":" + NodeBuilder.id(target), Kind.GAINS, source, target,
                Optional.empty());
    }
}
