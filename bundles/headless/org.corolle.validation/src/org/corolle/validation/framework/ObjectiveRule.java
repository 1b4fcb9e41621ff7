// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.framework;

import org.corolle.model.framework.FrameworkPackage.Literals;
import org.corolle.model.project.Objective;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V40 (S004, the interdependent objectives of an action): each objective is linked to an impact or to an indicator,
 * from either side, so that one can tell one day whether it was met.
 */
final class ObjectiveRule extends Rule {

    ObjectiveRule() {
        super("V40", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(Objective.class, objective -> {
            boolean linked = !objective.getImpacts().isEmpty() || !objective.getIndicators().isEmpty()
                    || !inspection.facts().pointingAt(objective, Literals.INDICATOR__CONCERNS).isEmpty();
            if (!linked) {
                inspection.add(objective, "noLink", objective, objective.eContainer());
            }
        });
    }
}
