// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.framework;

import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/** V14 (S003): each petal has a criterion, and each criterion an indicator that is not discarded, or a marker. */
final class PetalContentsRule extends Rule {

    PetalContentsRule() {
        super("V14", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(Dimension.class, petal -> {
            if (petal.getCriteria().isEmpty()) {
                inspection.add(petal, "noCriterion", petal);
            }
        });
        inspection.each(Criterion.class, criterion -> {
            if (empty(criterion)) {
                inspection.add(criterion, "noIndicator", criterion);
            }
        });
    }

    static boolean empty(Criterion criterion) {
        return criterion.getMarkers().isEmpty()
                && criterion.getIndicators().stream().allMatch(i -> i.getStatus() == IndicatorStatus.DISCARDED);
    }
}
