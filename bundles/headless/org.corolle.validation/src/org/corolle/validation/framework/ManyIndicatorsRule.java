// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.framework;

import java.util.Map;

import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V37 (eval.fr, "usine à gaz"; Valor'ESS 43 indicators, EU at most 10 results): no more than 10 indicators in a petal
 * and 40 in all. Discarded indicators do not count.
 */
final class ManyIndicatorsRule extends Rule {

    static final String IN_DIMENSION = "inDimension";
    static final String IN_ALL = "inAll";

    ManyIndicatorsRule() {
        super("V37", RuleSeverity.TODO, Map.of(IN_DIMENSION, 10, IN_ALL, 40));
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(EvaluationFramework.class, framework -> {
            long all = framework.getDimensions().stream().mapToLong(ManyIndicatorsRule::indicators).sum();
            if (all > inspection.threshold(IN_ALL)) {
                inspection.add(framework, "tooManyInAll", all, inspection.threshold(IN_ALL));
            }
        });
        inspection.each(Dimension.class, petal -> {
            long here = indicators(petal);
            if (here > inspection.threshold(IN_DIMENSION)) {
                inspection.add(petal, "tooManyInDimension", petal, here, inspection.threshold(IN_DIMENSION));
            }
        });
    }

    private static long indicators(Dimension petal) {
        return petal.getCriteria().stream().flatMap(c -> c.getIndicators().stream())
                .filter(i -> i.getStatus() != IndicatorStatus.DISCARDED).count();
    }
}
