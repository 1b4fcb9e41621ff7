// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.framework;

import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V13 (eval.fr, coherence of the steps): each indicator serves a question or a criterion. Every indicator stands under
 * a criterion, so that one is told when it answers no question and its criterion has no name, unless it is discarded.
 */
final class IndicatorPurposeRule extends Rule {

    IndicatorPurposeRule() {
        super("V13", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(Indicator.class, indicator -> {
            boolean serves = !indicator.getQuestions().isEmpty()
                    || indicator.eContainer() instanceof Criterion c && !blank(c.getName());
            if (indicator.getStatus() != IndicatorStatus.DISCARDED && !serves) {
                inspection.add(indicator, "noPurpose", indicator);
            }
        });
    }
}
