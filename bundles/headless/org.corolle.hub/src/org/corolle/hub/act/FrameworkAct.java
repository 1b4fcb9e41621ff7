// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import java.util.List;
import java.util.Map;

import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.RefusedException;

/** Acts that make room for a flower. */
public sealed interface FrameworkAct extends Act {

    /** A new petal; where the project has no framework yet it gets one. */
    record PetalAdd(String id, String text) implements FrameworkAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            String words = Arguments.words(text);
            OperationBuilder plan = new OperationBuilder();
            String framework;
            if (index.project().getFramework() != null) {
                framework = index.project().getFramework().getId();
            } else {
                framework = OperationBuilder.derivedId(index, "framework " + id);
                plan.create("framework.EvaluationFramework", framework, index.project(), "framework", 0);
            }
            return plan.createUnder("framework.Dimension", id, framework, "dimensions", null,
                    Map.of("name", List.of(words))).done();
        }
    }

    /** A new action. */
    record ActionAdd(String id, String text) implements FrameworkAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            return new OperationBuilder()
                    .create("project.Action", id, index.project(), "actions", null, "name", Arguments.words(text))
                    .done();
        }
    }
}
