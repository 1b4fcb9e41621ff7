// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import java.util.Map;

import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V24 ("1,3 k€" for 27 employees in S003 and S004): a figure far from what its siblings make likely is pointed at, with
 * the calculation that makes it doubtful. It may well be right: this is a hint.
 */
final class MagnitudeRule extends Rule {

    static final String LEAST_PER_EMPLOYEE = "leastPerEmployee";
    static final String MOST_PER_EMPLOYEE = "mostPerEmployee";
    static final String TIMES_APART = "timesApart";

    MagnitudeRule() {
        super("V24", RuleSeverity.HINT,
                Map.of(LEAST_PER_EMPLOYEE, 1_000, MOST_PER_EMPLOYEE, 1_000_000, TIMES_APART, 10));
    }

    @Override
    protected void check(Inspection inspection) {
        BudgetPerEmployee.check(inspection);
        ValueAmongSiblings.check(inspection);
    }
}
